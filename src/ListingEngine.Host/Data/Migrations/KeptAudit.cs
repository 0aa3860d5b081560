using Microsoft.EntityFrameworkCore.Migrations;

namespace ListingEngine.Host.Data.Migrations;

/// <summary>
/// The audit log only grows: the database refuses to change or delete an entry, except where retention says aloud that it is at work.
/// </summary>
internal static class KeptAudit
{
    public static void Create(MigrationBuilder migration) => migration.Sql("""
        CREATE FUNCTION keep_audit() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF TG_OP = 'DELETE' AND current_setting('listings.retention', true) = 'on' THEN RETURN NULL; END IF;
            RAISE EXCEPTION 'the audit log is append-only' USING ERRCODE = 'insufficient_privilege';
        END $$;
        CREATE TRIGGER audit_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION keep_audit();
        -- Jobs keep their schedule here; their tables are made by Quartz.
        CREATE SCHEMA IF NOT EXISTS quartz;
        """);
}
