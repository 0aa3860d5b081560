using Microsoft.EntityFrameworkCore.Migrations;

namespace ListingEngine.Host.Data.Migrations;

/// <summary>
/// Writes down what each statement changed in objects, whoever ran it: a form, the API or an import. A row tells who and how by its
/// <c>changed_by</c> and <c>changed_via</c>.
/// </summary>
internal static class ObjectHistory
{
    public static void Create(MigrationBuilder migration)
    {
        KeptAudit.Create(migration);
        Function(migration);
        migration.Sql("""
        CREATE TRIGGER objects_history AFTER UPDATE ON objects REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows
            FOR EACH STATEMENT EXECUTE FUNCTION keep_object_changes();
        """);
    }

    /// <summary>What the engine itself finds out about pictures, told by <see cref="PhotoTriggers.Facts"/>, is not a change that somebody made.</summary>
    public static void Function(MigrationBuilder migration) => migration.Sql($$"""
        CREATE OR REPLACE FUNCTION keep_object_changes() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
            -- Not of the object's matter: numbers of ours, and what the source says that nobody understood.
            unspoken constant text[] := '{attributes,revision,updated_at,import_hash,changed_by,changed_via,withdrawn,unread,house}';
        BEGIN
            IF current_setting('{{PhotoTriggers.Facts}}', true) = 'on' THEN RETURN NULL; END IF;
            INSERT INTO object_changes (object_id, company_id, at, person_id, via, was, became)
            SELECT n.id, n.company_id, now(), n.changed_by, n.changed_via, difference.was, difference.became
            FROM after_rows n JOIN before_rows o ON o.id = n.id CROSS JOIN LATERAL (
                SELECT jsonb_object_agg(key, coalesce(b.value, 'null')) AS was, jsonb_object_agg(key, coalesce(a.value, 'null')) AS became
                FROM jsonb_each((to_jsonb(o) - unspoken) || CASE jsonb_typeof(o.attributes) WHEN 'object' THEN o.attributes ELSE '{}' END) b
                FULL JOIN jsonb_each((to_jsonb(n) - unspoken) || CASE jsonb_typeof(n.attributes) WHEN 'object' THEN n.attributes ELSE '{}' END) a
                USING (key)
                WHERE a.value IS DISTINCT FROM b.value) difference
            WHERE difference.was IS NOT NULL;
            RETURN NULL;
        END $$;
        """);
}
