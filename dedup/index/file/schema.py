"""The tables of an index in a file: format 3. docs/index-format.md says what every column means.

A change of this file is a new format: raise FORMAT, say in UPGRADES how to get there, and keep a golden index
of the old one.
"""

from __future__ import annotations

FORMAT = 3

SCHEMA = """
    create table settings (name varchar not null, value varchar not null);
    create table runs (
        run integer not null,
        command varchar not null,
        began timestamp not null,
        ended timestamp,
        added integer not null,
        changed integer not null,
        moved integer not null,
        forgotten integer not null,
        problems integer not null,
        matches integer not null
    );
    create table files (
        path blob not null,
        size ubigint not null,
        modified bigint not null,
        inode ubigint not null
    );
    create table articles (
        number integer not null,
        id varchar not null,
        path blob not null,
        line integer,
        title varchar, url varchar, published varchar, author varchar, source varchar, note varchar,
        words integer not null,
        content ubigint not null,
        digest ubigint not null,
        text blob not null using compression uncompressed,
        seen integer default 0,
        modified bigint
    );
    create table buckets (key uinteger not null, article integer not null);
    create table counters (
        kind varchar not null,
        part integer not null,
        slots blob not null using compression uncompressed,
        counts blob not null using compression uncompressed
    );
    create table pending (article integer not null);
    create table progress (stage varchar not null, first varchar not null, second varchar not null);
    create table matches (
        number bigint not null,
        source integer not null,
        copy integer not null,
        kind varchar not null,
        score double not null,
        origin_by varchar not null,
        origin_confidence double not null,
        origin_why varchar not null,
        resemblance double not null,
        copied double not null,
        used double not null,
        verbatim_words integer not null,
        source_words integer not null,
        copy_words integer not null,
        found timestamp not null,
        is_reported boolean not null,
        is_fed boolean not null,
        digest ubigint not null
    );
    create table passages (
        match bigint not null,
        place integer not null,
        source_start integer not null,
        source_end integer not null,
        copy_start integer not null,
        copy_end integer not null,
        similarity double not null,
        is_verbatim boolean not null
    );
    create table told (first varchar not null, second varchar not null, reader varchar not null);
    create table waiting (
        first integer not null,
        second integer not null,
        probability double not null,
        least double not null
    );
    create table alike (first integer not null, second integer not null, is_copy boolean not null);
"""

UPGRADES = {
    1: """
        alter table articles add column seen integer default 0;
        alter table articles add column modified bigint;
        update settings set value = '2' where name = 'format';
    """,
    2: """
        create table waiting (
            first integer not null,
            second integer not null,
            probability double not null,
            least double not null
        );
        create table alike (first integer not null, second integer not null, is_copy boolean not null);
        update settings set value = '3' where name = 'format';
    """,
}
"""From each older format to the next. Format 1 did not write down when articles came: all that it holds came
before the next run. Format 2 did not write down which are
alike: of those that it holds, none is until they are judged anew."""

TABLES = (
    "settings", "runs", "files", "articles", "buckets", "counters",
    "pending", "progress", "matches", "passages", "told", "waiting", "alike",
)  # fmt: skip
