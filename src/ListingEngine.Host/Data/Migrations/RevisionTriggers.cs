using Microsoft.EntityFrameworkCore.Migrations;

namespace ListingEngine.Host.Data.Migrations;

/// <summary>
/// Gives every changed row of the tables that feeds rest on a number from one sequence, so that the newest of several numbers
/// tells whether anything behind an offer changed.
/// </summary>
internal static class RevisionTriggers
{
    public static void Create(MigrationBuilder migration)
    {
        migration.Sql("""
            CREATE FUNCTION take_revision() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                NEW.revision := nextval('revisions');
                RETURN NEW;
            END $$;
            """);
        foreach (var table in (string[])["companies", "people", "objects"])
            migration.Sql($"""
                CREATE TRIGGER {table}_inserted BEFORE INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION take_revision();
                CREATE TRIGGER {table}_updated BEFORE UPDATE ON {table} FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*)
                    EXECUTE FUNCTION take_revision();
                """);

        // A publication writes to the plan's row too; only what the plan says makes offers change.
        migration.Sql("""
            CREATE TRIGGER plans_inserted BEFORE INSERT ON plans FOR EACH ROW EXECUTE FUNCTION take_revision();
            CREATE TRIGGER plans_updated BEFORE UPDATE ON plans FOR EACH ROW
                WHEN ((OLD.portal, OLD.definition) IS DISTINCT FROM (NEW.portal, NEW.definition)) EXECUTE FUNCTION take_revision();
            """);

        // Half the time of a bulk load goes into the default compression; a server built without lz4 keeps the default.
        migration.Sql("""
            DO $$ BEGIN
                ALTER TABLE objects ALTER COLUMN description SET COMPRESSION lz4, ALTER COLUMN photos SET COMPRESSION lz4,
                    ALTER COLUMN attributes SET COMPRESSION lz4, ALTER COLUMN metro SET COMPRESSION lz4, ALTER COLUMN unread SET COMPRESSION lz4;
            EXCEPTION WHEN feature_not_supported THEN NULL;
            END $$;
            """);

        // Chunks are compressed already.
        migration.Sql("ALTER TABLE feed_chunks ALTER COLUMN data SET STORAGE EXTERNAL;");
    }

    /// <summary>Whatever a person edits of a plan counts, so that two of them do not undo each other's work.</summary>
    public static void OfEditedPlans(MigrationBuilder migration) => migration.Sql("""
        DROP TRIGGER plans_updated ON plans;
        CREATE TRIGGER plans_updated BEFORE UPDATE ON plans FOR EACH ROW
            WHEN ((OLD.portal, OLD.name, OLD.is_on, OLD.rhythm, OLD.cron, OLD.definition)
                IS DISTINCT FROM (NEW.portal, NEW.name, NEW.is_on, NEW.rhythm, NEW.cron, NEW.definition)) EXECUTE FUNCTION take_revision();
        """);
}
