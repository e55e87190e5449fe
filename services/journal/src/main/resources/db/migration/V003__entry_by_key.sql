-- What a resource was at a place of the sequence: its last entry up to there.
create index entry_by_key on entry (topic, key, sequence);
