-- What a house that runs on the schema 0002 has in its database. The lines are those that both databases take.
INSERT INTO lanes (bot, business, chat_id, head, retry_at) VALUES (7000000001, '', 4242, 1, NULL);
INSERT INTO inbox (bot, lane_id, update_id, timer_id, body, received_at, tries) VALUES (7000000001, 1, 9, NULL, '{"update_id": 9, "message": {"text": "où est mon colis ?", "chat": {"id": 4242}}}', 1763769600000000, 0);
INSERT INTO timers (lane_id, bot, kind, key, due, fired, data) VALUES (1, 7000000001, 'remind', '1', 1763770200000000, false, '{"escalation": 1}');
INSERT INTO chats (bot, chat_id, head, held_until, sent_at) VALUES (7000000001, -1001, 1, NULL, '[1763769600000000]');
INSERT INTO outbox (bot, chat_id, state, urgent, method, payload, promise, role, escalation, conversation, reply_to_card, edits_card, replaces, about, written_at, tries, owner, trace, rank) VALUES (7000000001, -1001, 'waiting', true, 'sendMessage', '{"text": "carte"}', 'at_least_once', 'card', 1, 4242, NULL, NULL, NULL, '{}', 1763769600000000, 0, NULL, 9, 1763769600000000);
INSERT INTO sent (bot, chat_id, message_id, role, escalation, conversation, outbox_id, about, at) VALUES (7000000001, -1001, 5, 'card', 1, 4242, 3, '{}', 1763769600000000);
INSERT INTO seen (bot, update_id, at) VALUES (7000000001, 9, 1763769600000000);
INSERT INTO dead_letters (bot, chat_id, update_id, kind, body, reason, at) VALUES (7000000001, 1, 2, 'update', '{}', 'KeyError', 1763769600000000);
INSERT INTO events (brand, at, kind, chat_id, escalation, data) VALUES ('lune', 1763769600000000, 'decided', 4242, NULL, '{"intent": "suivi_colis"}');
INSERT INTO conversations (brand, chat_id, state, updated_at) VALUES ('lune', 4242, '{"chat_id": 4242, "person": {"id": 4242}}', 1763769600000000);
INSERT INTO escalations (brand, chat_id, state, version, category, severity, opened_at, updated_at, data) VALUES ('lune', 4242, 'open', 1, 'insult', 0.6, 1763769600000000, 1763769600000000, '{}');
INSERT INTO clock (id, "offset") VALUES (1, 0);
INSERT INTO published_words (bot, digest, files, at) VALUES (7000000001, 'a1b2', '{"fr/a.yml": "x"}', 1763769600000000);
INSERT INTO brands (bot, brand) VALUES (7000000001, 'lune');
