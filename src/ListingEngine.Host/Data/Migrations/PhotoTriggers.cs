using Microsoft.EntityFrameworkCore.Migrations;

namespace ListingEngine.Host.Data.Migrations;

/// <summary>
/// Notes every object whose photos changed, or that is back from the archive, whoever changed it, so that new addresses are fetched without a look
/// at the whole stock. A note is a row of its own: nobody waits for, or fails because of, another who notes the same object.
/// </summary>
internal static class PhotoTriggers
{
    /// <summary>
    /// A setting of the transaction: <c>on</c> while the engine writes what it found out about pictures (hash, size, problem), which is neither
    /// new work nor a change that somebody made.
    /// </summary>
    public const string Facts = "listings.photo_facts";

    public static void Create(MigrationBuilder migration)
    {
        ObjectHistory.Function(migration);
        migration.Sql($"""
            CREATE FUNCTION note_new_photos() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                INSERT INTO photo_work (object_id) SELECT id FROM after_rows WHERE photos <> '[]';
                RETURN NULL;
            END $$;
            CREATE FUNCTION note_changed_photos() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF current_setting('{Facts}', true) = 'on' THEN RETURN NULL; END IF;
                INSERT INTO photo_work (object_id) SELECT n.id FROM after_rows n JOIN before_rows o ON o.id = n.id
                WHERE (n.photos <> o.photos OR o.status = 'Archived' AND n.status <> 'Archived') AND n.photos <> '[]';
                RETURN NULL;
            END $$;
            CREATE TRIGGER objects_photos_inserted AFTER INSERT ON objects REFERENCING NEW TABLE AS after_rows
                FOR EACH STATEMENT EXECUTE FUNCTION note_new_photos();
            CREATE TRIGGER objects_photos_updated AFTER UPDATE ON objects REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows
                FOR EACH STATEMENT EXECUTE FUNCTION note_changed_photos();
            """);
    }
}
