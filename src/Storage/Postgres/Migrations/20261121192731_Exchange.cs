using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Huiyin.Storage.Postgres.Migrations
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

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ClaimedUntil",
                table: "platform_outbox",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Hook",
                table: "platform_outbox",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsUrgent",
                table: "platform_outbox",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "LastError",
                table: "platform_outbox",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "exchange_hook",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Url = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Events = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    SealedSecret = table.Column<string>(type: "text", nullable: false),
                    AddedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    AddedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    StoppedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
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
