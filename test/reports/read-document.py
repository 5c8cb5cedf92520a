"""Prints the paragraphs of a .docx as a JSON list of texts, read with Python's own zip and XML."""

import json
import sys
import zipfile
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def text_of(paragraph):
    parts = []
    for element in paragraph.iter():
        if element.tag == W + "t":
            parts.append(element.text or "")
        elif element.tag in (W + "br", W + "tab"):
            parts.append("\n")
    return "".join(parts)


with zipfile.ZipFile(sys.argv[1]) as package:
    if package.testzip() is not None:
        sys.exit("a part is damaged")
    for name in package.namelist():
        if name.endswith((".xml", ".rels")):
            ElementTree.fromstring(package.read(name))
    body = ElementTree.fromstring(package.read("word/document.xml"))
print(json.dumps([text_of(paragraph) for paragraph in body.iter(W + "p")]))
