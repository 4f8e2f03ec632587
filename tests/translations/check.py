#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""usage: check.py --lupdate PROGRAM --project FOLDER SOURCE…

Says what is wrong with the catalogues in FOLDER/translations: not what the sources say, unfinished, or a translation that has
lost a placeholder, a line break, an ellipsis or an accelerator of its source. Exit code 1 if anything is."""
from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

PLACEHOLDER = re.compile(r"%L?\d|%L?n")
PLURAL_NUMBER = re.compile(r"%L?n")
ACCELERATOR = re.compile(r"&(?=\w)")
HOW_TO_MEND = "run `cmake --build … --target update_translations`, then translate"


def is_english(catalogue: Path) -> bool:
    return catalogue.stem.endswith("_en")


def updated(catalogue: Path, folder: Path, arguments: argparse.Namespace) -> bytes:
    copy = Path(shutil.copy(catalogue, folder))
    options = ["-silent", "-no-obsolete", "-locations", "none", "-I", str(arguments.project)]
    plural = ["-pluralonly"] if is_english(catalogue) else []
    subprocess.run([arguments.lupdate, *options, *plural, *arguments.sources, "-ts", copy], check=True)
    return copy.read_bytes()


def placeholders(text: str) -> list[str]:
    return sorted(PLACEHOLDER.findall(text))


def without_number(text: str) -> str:
    """A form for exactly one or two need not say the number."""
    return PLURAL_NUMBER.sub("", text)


def faults_of(source: str, translation: str, is_plural: bool):
    if not translation.strip():
        yield "empty"
        return
    if is_plural:
        source, translation = without_number(source), without_number(translation)
    if placeholders(source) != placeholders(translation):
        yield f"placeholders {placeholders(source)} became {placeholders(translation)}"
    if source.endswith("…") != translation.endswith("…"):
        yield "an ellipsis at its end was lost or won"
    if source.count("\n") != translation.count("\n"):
        yield "line breaks differ"
    if len(ACCELERATOR.findall(source)) != len(ACCELERATOR.findall(translation)):
        yield "an accelerator was lost or won"


def faults_in(catalogue: Path):
    root = ElementTree.parse(catalogue).getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source")
            translation = message.find("translation")
            where = f"{catalogue.name}: {context.findtext('name')}: “{source}”"
            if translation.get("type"):
                yield f"{where}: {translation.get('type')}"
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            for form in forms:
                for fault in faults_of(source, form, message.get("numerus") == "yes"):
                    yield f"{where}: {fault}"


def languages_offered(project: Path) -> set[str]:
    choices = re.search(r"Language::choices\(\)\n\{(.*?)\n\}", (project / "ui/language.cpp").read_text(), re.DOTALL)
    return set(re.findall(r'\{u"(\w+)"_s', choices[1]))


def all_faults(arguments: argparse.Namespace):
    catalogues = sorted((arguments.project / "translations").glob("*.ts"))
    offered, there = languages_offered(arguments.project), {c.stem.removeprefix("latchkey_") for c in catalogues}
    if offered != there:
        yield f"offered, but not translated: {sorted(offered - there)}; translated, but not offered: {sorted(there - offered)}"
    with tempfile.TemporaryDirectory() as folder:
        for catalogue in catalogues:
            if updated(catalogue, Path(folder), arguments) != catalogue.read_bytes():
                yield f"{catalogue.name} is not what the sources say: {HOW_TO_MEND}"
            yield from faults_in(catalogue)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lupdate", required=True)
    parser.add_argument("--project", type=Path, required=True)
    parser.add_argument("sources", nargs="+")
    faults = list(all_faults(parser.parse_args()))
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
