package org.counterfoil.release;

import java.util.ArrayList;
import java.util.List;

/** The table of ids: everything that ever befell the id of an incident, so that each ever published resolves. */
final class IdTable {

    static final String NAME = "id_events";

    /** @param number position in the log, from 1 */
    private record Entry(long number, IdEvent event) {}

    private IdTable() {}

    static Table of(ReleaseContent content) {
        IdLog log = new IdLog(content.idLog());
        Layout<Entry> layout = new Layout<>();
        layout.count("event_no", "No", "Position in the log of ids, from 1; oldest first.", Entry::number)
                .day(
                        "night",
                        "Night",
                        "The night in which it befell the id.",
                        entry -> entry.event().night())
                .text(
                        "incident_id",
                        "Incident",
                        12,
                        "The id that it befell.",
                        entry -> entry.event().id())
                .text(
                        "event",
                        "Event",
                        10,
                        "minted: given out for the first time; merged: its reports are held to describe another"
                                + " incident; split: a part of its reports became another incident; retired: none of its"
                                + " reports is there any more; revived: a report of it came back.",
                        entry -> entry.event().kind().text())
                .text(
                        "into",
                        "Into",
                        12,
                        "merged: the incident that its reports went to; split: the incident that the part became.",
                        entry -> entry.event().into())
                .cell(
                        "now",
                        "Stands now for",
                        14,
                        "The id that stands for it tonight, through all merges; empty where no report of it is left.",
                        entry -> now(entry.event().id(), log));
        return layout.table(
                NAME,
                "Ids",
                "One row an event in the life of an incident's id: any id ever published resolves here.",
                1,
                entries(content.idLog()),
                entry -> List.of());
    }

    private static Cell now(String id, IdLog log) {
        String now = log.current(id);
        return log.isRetired(now) ? Cell.EMPTY : Cell.of(now).linkedTo(IncidentTable.NAME, now);
    }

    private static List<Entry> entries(List<IdEvent> log) {
        List<Entry> entries = new ArrayList<>();
        log.forEach(event -> entries.add(new Entry(entries.size() + 1L, event)));
        return entries;
    }
}
