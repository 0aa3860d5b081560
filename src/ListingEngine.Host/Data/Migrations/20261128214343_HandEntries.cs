using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ListingEngine.Host.Data.Migrations
{
    /// <inheritdoc />
    public partial class HandEntries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "hand_entries",
                columns: table => new
                {
                    plan_id = table.Column<long>(type: "bigint", nullable: false),
                    object_id = table.Column<long>(type: "bigint", nullable: false),
                    company_id = table.Column<long>(type: "bigint", nullable: false),
                    entered = table.Column<string>(type: "json", nullable: false),
                    entered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    entered_by = table.Column<long>(type: "bigint", nullable: true),
                    before = table.Column<string>(type: "json", nullable: true),
                    before_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    before_by = table.Column<long>(type: "bigint", nullable: true),
                    taken_down_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    taken_down_by = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hand_entries", x => new { x.plan_id, x.object_id });
                    table.ForeignKey(
                        name: "FK_hand_entries_people_before_by",
                        column: x => x.before_by,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_hand_entries_people_entered_by",
                        column: x => x.entered_by,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_hand_entries_people_taken_down_by",
                        column: x => x.taken_down_by,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_hand_entries_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_hand_entries_before_by",
                table: "hand_entries",
                column: "before_by");

            migrationBuilder.CreateIndex(
                name: "IX_hand_entries_entered_by",
                table: "hand_entries",
                column: "entered_by");

            migrationBuilder.CreateIndex(
                name: "IX_hand_entries_taken_down_by",
                table: "hand_entries",
                column: "taken_down_by");
        }
    }
}
