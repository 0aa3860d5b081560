using Microsoft.EntityFrameworkCore.Migrations;

namespace ListingEngine.Host.Data.Migrations;

/// <summary>
/// Notes, once for a statement however many rows it touches, that something behind the feeds of a company changed, whoever changed it. What was
/// and is not advertised leaves no note.
/// </summary>
internal static class FeedWorkTriggers
{
    public static void Create(MigrationBuilder migration)
    {
        const string Advertised = "status IN ('Active', 'Reserved')";
        migration.Sql($"""
            CREATE FUNCTION note_offers_came() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                INSERT INTO feed_work (company_id) SELECT DISTINCT company_id FROM after_rows WHERE {Advertised};
                RETURN NULL;
            END $$;
            CREATE FUNCTION note_offers_changed() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                INSERT INTO feed_work (company_id)
                SELECT company_id FROM before_rows WHERE {Advertised} UNION SELECT company_id FROM after_rows WHERE {Advertised};
                RETURN NULL;
            END $$;
            CREATE FUNCTION note_offers_went() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                INSERT INTO feed_work (company_id) SELECT DISTINCT company_id FROM before_rows WHERE {Advertised};
                RETURN NULL;
            END $$;
            CREATE TRIGGER objects_came AFTER INSERT ON objects REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION note_offers_came();
            CREATE TRIGGER objects_changed AFTER UPDATE ON objects REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows
                FOR EACH STATEMENT EXECUTE FUNCTION note_offers_changed();
            CREATE TRIGGER objects_went AFTER DELETE ON objects REFERENCING OLD TABLE AS before_rows FOR EACH STATEMENT EXECUTE FUNCTION note_offers_went();
            """);

        // The revision tells what counts: a publication writes to its plan's row too.
        migration.Sql("""
            CREATE FUNCTION note_company_changed() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                INSERT INTO feed_work (company_id) VALUES (NEW.id);
                RETURN NULL;
            END $$;
            CREATE FUNCTION note_person_changed() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                INSERT INTO feed_work (company_id) VALUES (NEW.company_id);
                RETURN NULL;
            END $$;
            CREATE FUNCTION note_plan_changed() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                INSERT INTO feed_work (company_id, plan_id) VALUES (NEW.company_id, NEW.id);
                RETURN NULL;
            END $$;
            CREATE FUNCTION note_pin_changed() RETURNS trigger LANGUAGE plpgsql AS $$
            DECLARE
                pin plan_pins := coalesce(NEW, OLD);
            BEGIN
                INSERT INTO feed_work (company_id, plan_id) VALUES (pin.company_id, pin.plan_id);
                RETURN NULL;
            END $$;
            CREATE TRIGGER companies_changed AFTER UPDATE ON companies FOR EACH ROW WHEN (OLD.revision <> NEW.revision) EXECUTE FUNCTION note_company_changed();
            CREATE TRIGGER people_changed AFTER UPDATE ON people FOR EACH ROW WHEN (OLD.revision <> NEW.revision) EXECUTE FUNCTION note_person_changed();
            CREATE TRIGGER plans_made AFTER INSERT ON plans FOR EACH ROW EXECUTE FUNCTION note_plan_changed();
            CREATE TRIGGER plans_changed AFTER UPDATE ON plans FOR EACH ROW
                WHEN ((OLD.revision, OLD.revoked_at IS NULL) IS DISTINCT FROM (NEW.revision, NEW.revoked_at IS NULL)) EXECUTE FUNCTION note_plan_changed();
            CREATE TRIGGER plan_pins_changed AFTER INSERT OR UPDATE OR DELETE ON plan_pins FOR EACH ROW EXECUTE FUNCTION note_pin_changed();
            """);
    }
}
