using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Huiyin.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Exchange : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_platform_outbox_About",
                table: "platform_outbox");

            migrationBuilder.AddColumn<long>(
                name: "ClaimedUntil",
                table: "platform_outbox",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Hook",
                table: "platform_outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "IsUrgent",
                table: "platform_outbox",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "LastError",
                table: "platform_outbox",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "exchange_hook",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Url = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Events = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    SealedSecret = table.Column<string>(type: "TEXT", nullable: false),
                    AddedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    StoppedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_exchange_hook", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_platform_outbox_About_Hook_Id",
                table: "platform_outbox",
                columns: new[] { "About", "Hook", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_outbox_Hook_Id",
                table: "platform_outbox",
                columns: new[] { "Hook", "Id" },
                filter: "\"Hook\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "exchange_hook");

            migrationBuilder.DropIndex(
                name: "IX_platform_outbox_About_Hook_Id",
                table: "platform_outbox");

            migrationBuilder.DropIndex(
                name: "IX_platform_outbox_Hook_Id",
                table: "platform_outbox");

            migrationBuilder.DropColumn(
                name: "ClaimedUntil",
                table: "platform_outbox");

            migrationBuilder.DropColumn(
                name: "Hook",
                table: "platform_outbox");

            migrationBuilder.DropColumn(
                name: "IsUrgent",
                table: "platform_outbox");

            migrationBuilder.DropColumn(
                name: "LastError",
                table: "platform_outbox");

            migrationBuilder.CreateIndex(
                name: "IX_platform_outbox_About",
                table: "platform_outbox",
                column: "About");
        }
    }
}
