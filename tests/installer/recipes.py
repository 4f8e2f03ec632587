# SPDX-License-Identifier: MIT
"""What can be checked of the recipes in installer/ without their platforms: that each tool takes what it is given, that the sandbox is
as closed as it is said to be, that everything fetched is pinned."""
import hashlib
import json
import os
import pathlib
import plistlib
import re
import shutil
import subprocess
import tempfile
import unittest

import yaml

SOURCE = pathlib.Path(os.environ["LATCHKEY_SOURCE"])
INSTALLER = SOURCE / "installer"
VERSION = re.search(r"project\(Latchkey VERSION ([0-9.]+)", (SOURCE / "CMakeLists.txt").read_text()).group(1)


def run(*command, **options):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, **options)
    if done.returncode:
        raise AssertionError(f"{command[0]} ended with {done.returncode}:\n{done.stdout}\n{done.stderr}")
    return done.stdout


class WithFolder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="latchkey-recipes-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, name, content, mode=0o644):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        path.chmod(mode)
        return path


class AppImage(WithFolder):
    def setUp(self):
        super().setUp()
        self.write("tree/bin/latchkey", b'#!/bin/sh\necho "started with $*"\n', 0o755)
        self.write("tree/bin/latchkey-server", b"#!/bin/sh\n", 0o755)
        for part in ("applications/latchkey.desktop", "icons/hicolor/scalable/apps/latchkey.svg"):
            self.write(f"tree/share/{part}", b"here\n")
        self.image = self.folder / "Latchkey.AppImage"
        # A stand-in: the mark of a runtime of type 2, and nothing that runs.
        self.runtime = self.write("runtime", b"\x7fELF\x02\x01\x01\x00AI\x02" + bytes(1013))

    def make(self, **environment):
        variables = {**os.environ, "SOURCE_DATE_EPOCH": "1700000000", **environment}
        run(INSTALLER / "appimage/make-appimage", self.folder / "tree", self.image, env=variables)

    def test_the_folder_starts_the_program(self):
        self.make(APPIMAGE_RUNTIME="")
        appdir = self.folder / "Latchkey.AppImage.AppDir"
        self.assertEqual(run(appdir / "AppRun", "--local", "a b"), "started with --local a b\n")
        self.assertEqual((appdir / ".DirIcon").read_bytes(), b"here\n")
        self.assertFalse(self.image.exists())

    def test_the_image_is_the_runtime_and_a_file_system(self):
        self.make(APPIMAGE_RUNTIME=str(self.runtime))
        content = self.image.read_bytes()
        self.assertEqual(content[:1024], self.runtime.read_bytes())
        listed = run("unsquashfs", "-o", "1024", "-lls", "-d", "", self.image)
        for part in ("AppRun", "latchkey.desktop", "latchkey.svg", "usr/bin/latchkey", "usr/bin/latchkey-server"):
            self.assertRegex(listed, rf"(?m)^[-l]r\S+ root/root .* /?{re.escape(part)}$")

    def test_the_same_tree_makes_the_same_bytes(self):
        digests = set()
        for _ in range(2):
            self.make(APPIMAGE_RUNTIME=str(self.runtime))
            digests.add(hashlib.sha256(self.image.read_bytes()).hexdigest())
        self.assertEqual(len(digests), 1)

    def test_what_is_no_runtime_is_refused(self):
        with self.assertRaisesRegex(AssertionError, "no runtime"):
            self.make(APPIMAGE_RUNTIME=str(self.folder / "tree/bin/latchkey"))


class Flatpak(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        manifest = INSTALLER / "flatpak/org.latchkey.latchkey.yml"
        with tempfile.TemporaryDirectory(prefix="latchkey-recipes-") as folder:  # it makes its folder wherever it is started
            cls.manifest = json.loads(run("flatpak-builder", "--show-manifest", manifest, cwd=folder))

    def test_the_sandbox_has_the_network_and_a_window_only(self):
        self.assertEqual(
            sorted(self.manifest["finish-args"]),
            ["--device=dri", "--share=ipc", "--share=network", "--socket=fallback-x11", "--socket=wayland"],
        )

    def test_whatever_is_fetched_is_pinned(self):
        fetched = [source for module in self.manifest["modules"] for source in module["sources"] if "url" in source]
        self.assertGreater(len(fetched), 5)
        for source in fetched:
            self.assertRegex(source["url"], "^https://")
            self.assertRegex(source["sha256"], "^[0-9a-f]{64}$")

    def test_the_small_libraries_are_the_same_everywhere(self):
        elsewhere = (INSTALLER / "small-libraries/CMakeLists.txt").read_text()
        for name in ("zxcvbn", "qrcodegen"):
            (source,) = next(module["sources"] for module in self.manifest["modules"] if module["name"] == name)
            self.assertIn(source["url"], elsewhere)
            self.assertIn(source["sha256"], elsewhere)


class Windows(WithFolder):
    def test_the_installer_compiles_without_a_warning(self):
        for name in ("latchkey.exe", "latchkey-server.exe", "Qt6Core.dll", "platforms/qwindows.dll", "LICENSE.txt"):
            self.write(f"tree/{name}", b"a stand-in\n")
        setup = self.folder / f"latchkey-{VERSION}-setup.exe"
        defined = {"SLASH": "/", "TREE": self.folder / "tree", "VERSION": VERSION, "OUTPUT": setup}
        run("makensis", "-V2", "-WX", *(f"-D{name}={value}" for name, value in defined.items()), INSTALLER / "windows/latchkey.nsi")
        self.assertEqual(setup.read_bytes()[:2], b"MZ")

    def test_dependencies_are_pinned(self):
        manifest = json.loads((INSTALLER / "windows/vcpkg.json").read_text())
        self.assertRegex(manifest["builtin-baseline"], "^[0-9a-f]{40}$")
        self.assertEqual(manifest["version"], VERSION)


class MacOS(unittest.TestCase):
    def test_the_bundle_opens_links(self):
        plist = plistlib.loads((INSTALLER / "macos/Info.plist.in").read_bytes())
        self.assertEqual(plist["CFBundleURLTypes"][0]["CFBundleURLSchemes"], ["latchkey"])

    def test_elsewhere_it_says_where_it_runs(self):
        if shutil.which("hdiutil"):
            return
        with self.assertRaisesRegex(AssertionError, "on macOS only"):
            run(INSTALLER / "macos/make-dmg", "build", "out.dmg")


class Workflow(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.text = (SOURCE / ".github/workflows/build.yml").read_text()
        cls.workflow = yaml.safe_load(cls.text)

    def test_every_platform_is_built(self):
        self.assertEqual(set(self.workflow["jobs"]), {"linux", "windows", "macos"})

    def test_actions_and_machines_are_pinned(self):
        for job in self.workflow["jobs"].values():
            self.assertRegex(job["runs-on"], r"-\d+")
            for step in job["steps"]:
                if "uses" in step:
                    self.assertRegex(step["uses"], "@[0-9a-f]{40}$")

    def test_files_that_it_names_are_there(self):
        for name in re.findall(r"installer/[\w./-]+", self.text):
            self.assertTrue((SOURCE / name).exists(), name)


if __name__ == "__main__":
    unittest.main()
