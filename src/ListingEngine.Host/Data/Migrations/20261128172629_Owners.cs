using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace ListingEngine.Host.Data.Migrations
{
    /// <inheritdoc />
    public partial class Owners : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long[]>(
                name: "advert_ids",
                table: "picture_fetches",
                type: "bigint[]",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<string>(
                name: "adverts",
                table: "companies",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.CreateTable(
                name: "advert_searches",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    company_id = table.Column<long>(type: "bigint", nullable: false),
                    person_id = table.Column<long>(type: "bigint", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    query = table.Column<string>(type: "text", nullable: false),
                    by_mail = table.Column<bool>(type: "boolean", nullable: false),
                    seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    mailed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_advert_searches", x => x.id);
                    table.ForeignKey(
                        name: "FK_advert_searches_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "advert_visits",
                columns: table => new
                {
                    person_id = table.Column<long>(type: "bigint", nullable: false),
                    company_id = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_advert_visits", x => x.person_id);
                    table.ForeignKey(
                        name: "FK_advert_visits_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "erased_phones",
                columns: table => new
                {
                    company_id = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    person_id = table.Column<long>(type: "bigint", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_erased_phones", x => new { x.company_id, x.hash });
                    table.ForeignKey(
                        name: "FK_erased_phones_companies_company_id",
                        column: x => x.company_id,
                        principalTable: "companies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "listed_phones",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    company_id = table.Column<long>(type: "bigint", nullable: false),
                    phone = table.Column<string>(type: "text", nullable: false),
                    is_agent = table.Column<bool>(type: "boolean", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    person_id = table.Column<long>(type: "bigint", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    undone_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    undone_by = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_listed_phones", x => x.id);
                    table.ForeignKey(
                        name: "FK_listed_phones_companies_company_id",
                        column: x => x.company_id,
                        principalTable: "companies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "object_keys",
                columns: table => new
                {
                    object_id = table.Column<long>(type: "bigint", nullable: false),
                    company_id = table.Column<long>(type: "bigint", nullable: false),
                    revision = table.Column<long>(type: "bigint", nullable: false),
                    keys = table.Column<List<long>>(type: "bigint[]", nullable: false),
                    sketch = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_object_keys", x => x.object_id);
                    table.ForeignKey(
                        name: "FK_object_keys_objects_object_id",
                        column: x => x.object_id,
                        principalTable: "objects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "watched_sources",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    company_id = table.Column<long>(type: "bigint", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    entrances = table.Column<List<string>>(type: "text[]", nullable: false),
                    every_minutes = table.Column<int>(type: "integer", nullable: false),
                    most_pages = table.Column<int>(type: "integer", nullable: false),
                    pace_seconds = table.Column<decimal>(type: "numeric", nullable: false),
                    expected_rate = table.Column<double>(type: "double precision", nullable: false),
                    is_on = table.Column<bool>(type: "boolean", nullable: false),
                    next_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    failures = table.Column<int>(type: "integer", nullable: false),
                    problem = table.Column<string>(type: "text", nullable: true),
                    problem_detail = table.Column<string>(type: "text", nullable: true),
                    resume_at = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_watched_sources", x => x.id);
                    table.ForeignKey(
                        name: "FK_watched_sources_companies_company_id",
                        column: x => x.company_id,
                        principalTable: "companies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "owner_adverts",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    company_id = table.Column<long>(type: "bigint", nullable: false),
                    source_id = table.Column<long>(type: "bigint", nullable: true),
                    site = table.Column<string>(type: "text", nullable: false),
                    external_id = table.Column<string>(type: "text", nullable: false),
                    link = table.Column<string>(type: "text", nullable: true),
                    listing = table.Column<string>(type: "jsonb", nullable: false),
                    deal = table.Column<string>(type: "text", nullable: true),
                    kind = table.Column<string>(type: "text", nullable: true),
                    price = table.Column<decimal>(type: "numeric", nullable: true),
                    currency = table.Column<string>(type: "text", nullable: true),
                    period = table.Column<string>(type: "text", nullable: true),
                    area = table.Column<decimal>(type: "numeric", nullable: true),
                    plot_area = table.Column<decimal>(type: "numeric", nullable: true),
                    rooms = table.Column<int>(type: "integer", nullable: true),
                    floor = table.Column<int>(type: "integer", nullable: true),
                    floors = table.Column<int>(type: "integer", nullable: true),
                    locality = table.Column<string>(type: "text", nullable: true),
                    address = table.Column<string>(type: "text", nullable: true),
                    latitude = table.Column<double>(type: "double precision", nullable: true),
                    longitude = table.Column<double>(type: "double precision", nullable: true),
                    seller = table.Column<string>(type: "text", nullable: true),
                    phones = table.Column<List<string>>(type: "text[]", nullable: false),
                    contact = table.Column<string>(type: "text", nullable: true),
                    pictures = table.Column<List<string>>(type: "text[]", nullable: false),
                    keys = table.Column<List<long>>(type: "bigint[]", nullable: false),
                    sketch = table.Column<byte[]>(type: "bytea", nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    found_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    gone_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    agent = table.Column<string>(type: "jsonb", nullable: true),
                    agent_said = table.Column<bool>(type: "boolean", nullable: true),
                    agent_score = table.Column<double>(type: "double precision", nullable: false),
                    twin_id = table.Column<long>(type: "bigint", nullable: true),
                    twin = table.Column<string>(type: "jsonb", nullable: true),
                    twin_object_id = table.Column<long>(type: "bigint", nullable: true),
                    twin_object = table.Column<string>(type: "jsonb", nullable: true),
                    person_id = table.Column<long>(type: "bigint", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    object_id = table.Column<long>(type: "bigint", nullable: true),
                    forgotten_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_owner_adverts", x => x.id);
                    table.ForeignKey(
                        name: "FK_owner_adverts_companies_company_id",
                        column: x => x.company_id,
                        principalTable: "companies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_owner_adverts_objects_object_id",
                        column: x => x.object_id,
                        principalTable: "objects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_owner_adverts_objects_twin_object_id",
                        column: x => x.twin_object_id,
                        principalTable: "objects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_owner_adverts_owner_adverts_twin_id",
                        column: x => x.twin_id,
                        principalTable: "owner_adverts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_owner_adverts_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_owner_adverts_watched_sources_source_id",
                        column: x => x.source_id,
                        principalTable: "watched_sources",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "source_problems",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    source_id = table.Column<long>(type: "bigint", nullable: false),
                    company_id = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    address = table.Column<string>(type: "text", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    detail = table.Column<string>(type: "text", nullable: true),
                    page = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_source_problems", x => x.id);
                    table.ForeignKey(
                        name: "FK_source_problems_watched_sources_source_id",
                        column: x => x.source_id,
                        principalTable: "watched_sources",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "source_visits",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    source_id = table.Column<long>(type: "bigint", nullable: false),
                    company_id = table.Column<long>(type: "bigint", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    end = table.Column<string>(type: "text", nullable: true),
                    requests = table.Column<int>(type: "integer", nullable: false),
                    list_pages = table.Column<int>(type: "integer", nullable: false),
                    advert_pages = table.Column<int>(type: "integer", nullable: false),
                    understood = table.Column<int>(type: "integer", nullable: false),
                    @new = table.Column<int>(name: "new", type: "integer", nullable: false),
                    changed = table.Column<int>(type: "integer", nullable: false),
                    gone = table.Column<int>(type: "integer", nullable: false),
                    problems = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_source_visits", x => x.id);
                    table.ForeignKey(
                        name: "FK_source_visits_watched_sources_source_id",
                        column: x => x.source_id,
                        principalTable: "watched_sources",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "advert_denials",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    company_id = table.Column<long>(type: "bigint", nullable: false),
                    advert_id = table.Column<long>(type: "bigint", nullable: false),
                    other_advert_id = table.Column<long>(type: "bigint", nullable: true),
                    object_id = table.Column<long>(type: "bigint", nullable: true),
                    person_id = table.Column<long>(type: "bigint", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_advert_denials", x => x.id);
                    table.ForeignKey(
                        name: "FK_advert_denials_objects_object_id",
                        column: x => x.object_id,
                        principalTable: "objects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_advert_denials_owner_adverts_advert_id",
                        column: x => x.advert_id,
                        principalTable: "owner_adverts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_advert_denials_owner_adverts_other_advert_id",
                        column: x => x.other_advert_id,
                        principalTable: "owner_adverts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "advert_prices",
                columns: table => new
                {
                    advert_id = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    company_id = table.Column<long>(type: "bigint", nullable: false),
                    price = table.Column<decimal>(type: "numeric", nullable: true),
                    currency = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_advert_prices", x => new { x.advert_id, x.at });
                    table.ForeignKey(
                        name: "FK_advert_prices_owner_adverts_advert_id",
                        column: x => x.advert_id,
                        principalTable: "owner_adverts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "advert_reminders",
                columns: table => new
                {
                    advert_id = table.Column<long>(type: "bigint", nullable: false),
                    person_id = table.Column<long>(type: "bigint", nullable: false),
                    company_id = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    is_snooze = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_advert_reminders", x => new { x.advert_id, x.person_id });
                    table.ForeignKey(
                        name: "FK_advert_reminders_owner_adverts_advert_id",
                        column: x => x.advert_id,
                        principalTable: "owner_adverts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_advert_reminders_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "advert_work",
                columns: table => new
                {
                    advert_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_advert_work", x => x.advert_id);
                    table.ForeignKey(
                        name: "FK_advert_work_owner_adverts_advert_id",
                        column: x => x.advert_id,
                        principalTable: "owner_adverts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "source_pages",
                columns: table => new
                {
                    source_id = table.Column<long>(type: "bigint", nullable: false),
                    address_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    company_id = table.Column<long>(type: "bigint", nullable: false),
                    address = table.Column<string>(type: "text", nullable: false),
                    e_tag = table.Column<string>(type: "text", nullable: true),
                    last_modified = table.Column<string>(type: "text", nullable: true),
                    text_hash = table.Column<byte[]>(type: "bytea", nullable: true),
                    listed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    fetched_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    next_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    advert_id = table.Column<long>(type: "bigint", nullable: true),
                    missed = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_source_pages", x => new { x.source_id, x.address_hash });
                    table.ForeignKey(
                        name: "FK_source_pages_owner_adverts_advert_id",
                        column: x => x.advert_id,
                        principalTable: "owner_adverts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_source_pages_watched_sources_source_id",
                        column: x => x.source_id,
                        principalTable: "watched_sources",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_feed_records_plan_id_state_object_id",
                table: "feed_records",
                columns: new[] { "plan_id", "state", "object_id" });

            migrationBuilder.CreateIndex(
                name: "IX_advert_denials_advert_id",
                table: "advert_denials",
                column: "advert_id");

            migrationBuilder.CreateIndex(
                name: "IX_advert_denials_object_id",
                table: "advert_denials",
                column: "object_id");

            migrationBuilder.CreateIndex(
                name: "IX_advert_denials_other_advert_id",
                table: "advert_denials",
                column: "other_advert_id");

            migrationBuilder.CreateIndex(
                name: "IX_advert_reminders_person_id_at",
                table: "advert_reminders",
                columns: new[] { "person_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_advert_searches_person_id_name",
                table: "advert_searches",
                columns: new[] { "person_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_listed_phones_company_id_phone",
                table: "listed_phones",
                columns: new[] { "company_id", "phone" },
                unique: true,
                filter: "undone_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_object_keys_keys",
                table: "object_keys",
                column: "keys")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:StorageParameter:fastupdate", false);

            migrationBuilder.CreateIndex(
                name: "IX_owner_adverts_company_id_site_external_id",
                table: "owner_adverts",
                columns: new[] { "company_id", "site", "external_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_owner_adverts_company_id_state_found_at",
                table: "owner_adverts",
                columns: new[] { "company_id", "state", "found_at" });

            migrationBuilder.CreateIndex(
                name: "IX_owner_adverts_contact",
                table: "owner_adverts",
                column: "contact")
                .Annotation("Npgsql:IndexMethod", "hash");

            migrationBuilder.CreateIndex(
                name: "IX_owner_adverts_keys",
                table: "owner_adverts",
                column: "keys")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:StorageParameter:fastupdate", false);

            migrationBuilder.CreateIndex(
                name: "IX_owner_adverts_object_id",
                table: "owner_adverts",
                column: "object_id");

            migrationBuilder.CreateIndex(
                name: "IX_owner_adverts_person_id",
                table: "owner_adverts",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_owner_adverts_phones",
                table: "owner_adverts",
                column: "phones")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:StorageParameter:fastupdate", false);

            migrationBuilder.CreateIndex(
                name: "IX_owner_adverts_source_id",
                table: "owner_adverts",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "IX_owner_adverts_twin_id",
                table: "owner_adverts",
                column: "twin_id");

            migrationBuilder.CreateIndex(
                name: "IX_owner_adverts_twin_object_id",
                table: "owner_adverts",
                column: "twin_object_id");

            migrationBuilder.CreateIndex(
                name: "IX_source_pages_advert_id",
                table: "source_pages",
                column: "advert_id");

            migrationBuilder.CreateIndex(
                name: "IX_source_pages_source_id_next_at",
                table: "source_pages",
                columns: new[] { "source_id", "next_at" });

            migrationBuilder.CreateIndex(
                name: "IX_source_problems_source_id_at",
                table: "source_problems",
                columns: new[] { "source_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_source_visits_source_id_started_at",
                table: "source_visits",
                columns: new[] { "source_id", "started_at" });

            migrationBuilder.CreateIndex(
                name: "IX_watched_sources_company_id_name",
                table: "watched_sources",
                columns: new[] { "company_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_watched_sources_next_at",
                table: "watched_sources",
                column: "next_at",
                filter: "is_on");
        }
    }
}
