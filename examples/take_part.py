"""Takes part in a session: python3 take_part.py LINK NAME NOTE... joins, and sends each note as soon as notes are asked for."""

import http.cookiejar
import json
import sys
import urllib.error
import urllib.parse
import urllib.request
import uuid

link, name, *notes = sys.argv[1:]
browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
browser.addheaders = [("Accept", "application/json")]


def ask(path, **fields):
    """Reads a page, or sends a form there."""
    body = urllib.parse.urlencode(fields).encode() if fields else None
    try:
        with browser.open(urllib.parse.urljoin(link, path), body) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as error:
        return json.load(error)


def come_in():
    door = ask(link)
    answer = ask(door["join"], csrf=door["token"], form=door["form"], name=name)
    if not answer["ok"]:
        sys.exit(answer.get("refusal") or answer.get("message"))
    return answer["look"]


def act(look, action, **answers):
    """Presses or fills in; sent with an id of its own, it could be sent again without harm."""
    told = ask(look["links"]["act"], csrf=look["token"], id=str(uuid.uuid4()), action=action, **answers)
    print(" ", told.get("refusal") or told.get("message") or "stored", flush=True)


def take_part(look):
    print(f"[{look['phase']}] {look['title']}", flush=True)
    for part in look["parts"]:
        if part["part"] == "Buttons" and "table" not in look["you"]:
            act(look, part["buttons"][0]["action"])
        if part["part"] == "Form" and part["action"].endswith("/write") and notes:
            kinds = [field for field in part["fields"] if field["field"] == "Choice"]
            act(look, part["action"], words=notes.pop(0), **{kind["name"]: kind["options"][0]["value"] for kind in kinds})


page = come_in()
with browser.open(urllib.parse.urljoin(link, ask(page)["links"]["live"])) as stream:
    for line in stream:
        if line.startswith(b"event: changed"):
            look = ask(page)
            take_part(look)
            if look["phase"] == "closed":
                break
