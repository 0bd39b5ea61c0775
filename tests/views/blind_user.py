"""Uses the program as a screen reader does, over the bus of assistive technology, and writes down what it heard.

`blind_user.py EXPERIMENT NOTES`, in a session bus of its own: presses Play, listens until the run is over, asks the
pictures; the notes are JSON.
"""

import json
import subprocess
import sys
import time
from pathlib import Path

from jeepney import DBusAddress, MatchRule, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection

ACCESSIBLE, ACTION, SELECTION = (f"org.a11y.atspi.{name}" for name in ("Accessible", "Action", "Selection"))
EVENTS = "org.a11y.atspi.Event.Object"
REGISTRY = "org.a11y.atspi.Registry"
PROGRAM = Path(__file__).parents[2] / "main.py"
LAST_WORDS = "In the end"
# Seconds: for the window to come, and for a run to be over.
PATIENCE = 30.0


class Bus:
    """The bus on which programs tell of themselves; a place is a program's name and a path."""

    def __init__(self):
        session = open_dbus_connection(bus="SESSION")
        bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        ((address),) = session.send_and_get_reply(new_method_call(bus, "GetAddress")).body
        session.close()
        self.connection = open_dbus_connection(bus=address)

    def ask(self, place, interface, method, signature=None, *values):
        message = new_method_call(DBusAddress(place[1], place[0], interface), method, signature, values)
        return self._answer(message)

    def property(self, place, name):
        return self._answer(Properties(DBusAddress(place[1], place[0], ACCESSIBLE)).get(name))[1]

    def _answer(self, message):
        reply = self.connection.send_and_get_reply(message, timeout=PATIENCE)
        if reply.header.message_type == MessageType.error:
            raise RuntimeError(reply.body)
        return reply.body[0] if reply.body else None

    def children(self, place):
        return self.ask(place, ACCESSIBLE, "GetChildren")

    def all_in(self, place):
        for child in self.children(place):
            yield child
            yield from self.all_in(child)

    def listen(self):
        """From now on announcements come."""
        self.ask((REGISTRY, "/org/a11y/atspi/registry"), REGISTRY, "RegisterEvent", "s", "object:announcement")
        self.connection.send_and_get_reply(message_bus.AddMatch(MatchRule(type="signal", interface=EVENTS)))


def window_of(bus):
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        for program in bus.children((REGISTRY, "/org/a11y/atspi/accessible/root")):
            for window in bus.children(program):
                return window
        time.sleep(0.1)
    raise RuntimeError("no program tells of itself")


def heard(bus):
    """Sentences with the seconds at which they came, until the last one."""
    rule = MatchRule(type="signal", interface=EVENTS, member="Announcement")
    with bus.connection.filter(rule) as signals:
        play = next(p for p in bus.all_in(window_of(bus)) if bus.property(p, "Name") == "Play")
        bus.ask(play, ACTION, "DoAction", "i", 0)
        while True:
            message = bus.connection.recv_until_filtered(signals, timeout=PATIENCE)
            sentence = message.body[3][1]
            yield time.monotonic(), sentence
            if sentence.startswith(LAST_WORDS):
                return


def main():
    bus = Bus()
    bus.listen()
    program = subprocess.Popen([sys.executable, str(PROGRAM), sys.argv[1]])
    try:
        window = window_of(bus)
        sentences = list(heard(bus))
        places = {bus.property(place, "Name"): place for place in bus.all_in(window)}
        notes = {
            "sentences": sentences,
            "surface": bus.property(places["Loss surface"], "Description"),
            "curves": bus.property(places["Loss by epoch"], "Description"),
            "chosen loss": bus.property(bus.ask(places["Loss"], SELECTION, "GetSelectedChild", "i", 0), "Name"),
        }
        Path(sys.argv[2]).write_text(json.dumps(notes), encoding="utf-8")
    finally:
        program.terminate()
        program.wait()


if __name__ == "__main__":
    main()
