using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Huiyin.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class DailyRoots : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "platform_daily_root",
                columns: table => new
                {
                    No = table.Column<int>(type: "INTEGER", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SealedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Leaves = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Previous = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Root = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_daily_root", x => x.No);
                });

            migrationBuilder.CreateIndex(
                name: "IX_platform_audit_Actor_Sequence",
                table: "platform_audit",
                columns: new[] { "Actor", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_audit_At",
                table: "platform_audit",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_platform_audit_Kind_Sequence",
                table: "platform_audit",
                columns: new[] { "Kind", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_daily_root_SealedAt",
                table: "platform_daily_root",
                column: "SealedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "platform_daily_root");

            migrationBuilder.DropIndex(
                name: "IX_platform_audit_Actor_Sequence",
                table: "platform_audit");

            migrationBuilder.DropIndex(
                name: "IX_platform_audit_At",
                table: "platform_audit");

            migrationBuilder.DropIndex(
                name: "IX_platform_audit_Kind_Sequence",
                table: "platform_audit");
        }
    }
}
