using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ListingEngine.Host.Data.Migrations
{
    /// <inheritdoc />
    public partial class Photos : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "photo_work",
                columns: table => new
                {
                    object_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_photo_work", x => x.object_id);
                });

            migrationBuilder.CreateTable(
                name: "picture_fetches",
                columns: table => new
                {
                    company_id = table.Column<long>(type: "bigint", nullable: false),
                    url_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    url = table.Column<string>(type: "text", nullable: false),
                    host = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: true),
                    e_tag = table.Column<string>(type: "text", nullable: true),
                    last_modified = table.Column<string>(type: "text", nullable: true),
                    next_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    rung = table.Column<int>(type: "integer", nullable: false),
                    problem = table.Column<string>(type: "text", nullable: true),
                    checked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_picture_fetches", x => new { x.company_id, x.url_hash });
                });

            migrationBuilder.CreateTable(
                name: "pictures",
                columns: table => new
                {
                    company_id = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false),
                    format = table.Column<string>(type: "text", nullable: false),
                    width = table.Column<int>(type: "integer", nullable: false),
                    height = table.Column<int>(type: "integer", nullable: false),
                    bytes = table.Column<long>(type: "bigint", nullable: false),
                    looks = table.Column<long[]>(type: "bigint[]", nullable: false),
                    brightness = table.Column<int>(type: "integer", nullable: false),
                    sharpness = table.Column<double>(type: "double precision", nullable: false),
                    looks_like_plan = table.Column<bool>(type: "boolean", nullable: false),
                    name = table.Column<string>(type: "text", nullable: true),
                    made_from = table.Column<string>(type: "text", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    unused_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pictures", x => new { x.company_id, x.hash });
                });

            migrationBuilder.CreateTable(
                name: "watermarks",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    company_id = table.Column<long>(type: "bigint", nullable: false),
                    logo = table.Column<string>(type: "text", nullable: false),
                    mark = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_watermarks", x => new { x.company_id, x.key });
                });

            migrationBuilder.CreateIndex(
                name: "IX_picture_fetches_company_id_hash",
                table: "picture_fetches",
                columns: new[] { "company_id", "hash" });

            migrationBuilder.CreateIndex(
                name: "IX_picture_fetches_next_at",
                table: "picture_fetches",
                column: "next_at",
                filter: "next_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_pictures_hash",
                table: "pictures",
                column: "hash");

            migrationBuilder.CreateIndex(
                name: "IX_pictures_unused_since",
                table: "pictures",
                column: "unused_since",
                filter: "unused_since IS NOT NULL");

            PhotoTriggers.Create(migrationBuilder);
        }
    }
}
