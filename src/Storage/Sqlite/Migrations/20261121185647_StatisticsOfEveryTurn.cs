using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Huiyin.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class StatisticsOfEveryTurn : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_statistics_matter_AnsweredDay_IsSolved",
                table: "statistics_matter");

            migrationBuilder.DropIndex(
                name: "IX_statistics_matter_DueDay_IsPromised",
                table: "statistics_matter");

            migrationBuilder.DropIndex(
                name: "IX_statistics_matter_IsOwed_DueAt",
                table: "statistics_matter");

            migrationBuilder.DropIndex(
                name: "IX_statistics_matter_RatedDay",
                table: "statistics_matter");

            migrationBuilder.DropIndex(
                name: "IX_statistics_matter_RegisteredDay_IsReceived",
                table: "statistics_matter");

            migrationBuilder.AddColumn<int>(
                name: "IsContactedInTime",
                table: "statistics_matter",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "IsExplained",
                table: "statistics_matter",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "IsMerged",
                table: "statistics_matter",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "IsOnce",
                table: "statistics_matter",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "IsStanding",
                table: "statistics_matter",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "OverdueDays",
                table: "statistics_matter",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "SignedDay",
                table: "statistics_matter",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "statistics_part",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Matter = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MetDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: true),
                    IsMetInTime = table.Column<int>(type: "INTEGER", nullable: false),
                    IsEndedInTime = table.Column<int>(type: "INTEGER", nullable: false),
                    Word = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Size = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 14, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    AreaCode = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    Subdistrict = table.Column<string>(type: "TEXT", maxLength: 9, nullable: true),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    CategoryCode = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true),
                    Unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Handler = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statistics_part", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "statistics_stale_day",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statistics_stale_day", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "statistics_sum",
                columns: table => new
                {
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Dimension = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Counts = table.Column<string>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statistics_sum", x => new { x.Kind, x.From, x.Dimension, x.Key });
                });

            migrationBuilder.CreateIndex(
                name: "IX_statistics_matter_AnsweredDay_Number",
                table: "statistics_matter",
                columns: new[] { "AnsweredDay", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_statistics_matter_DueDay_Number",
                table: "statistics_matter",
                columns: new[] { "DueDay", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_statistics_matter_Handler",
                table: "statistics_matter",
                column: "Handler");

            migrationBuilder.CreateIndex(
                name: "IX_statistics_matter_IsStanding_DueDay_Number",
                table: "statistics_matter",
                columns: new[] { "IsStanding", "DueDay", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_statistics_matter_RatedDay_Number",
                table: "statistics_matter",
                columns: new[] { "RatedDay", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_statistics_matter_RegisteredDay_Number",
                table: "statistics_matter",
                columns: new[] { "RegisteredDay", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_statistics_matter_SignedDay_Number",
                table: "statistics_matter",
                columns: new[] { "SignedDay", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_statistics_matter_Unit_AnsweredDay",
                table: "statistics_matter",
                columns: new[] { "Unit", "AnsweredDay" });

            migrationBuilder.CreateIndex(
                name: "IX_statistics_matter_Unit_DueDay",
                table: "statistics_matter",
                columns: new[] { "Unit", "DueDay" });

            migrationBuilder.CreateIndex(
                name: "IX_statistics_matter_Unit_RegisteredDay",
                table: "statistics_matter",
                columns: new[] { "Unit", "RegisteredDay" });

            migrationBuilder.CreateIndex(
                name: "IX_statistics_part_Day_Number",
                table: "statistics_part",
                columns: new[] { "Day", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_statistics_part_DueDay_Number",
                table: "statistics_part",
                columns: new[] { "DueDay", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_statistics_part_EndDay_Number",
                table: "statistics_part",
                columns: new[] { "EndDay", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_statistics_part_Handler",
                table: "statistics_part",
                column: "Handler");

            migrationBuilder.CreateIndex(
                name: "IX_statistics_part_Matter",
                table: "statistics_part",
                column: "Matter");

            migrationBuilder.CreateIndex(
                name: "IX_statistics_part_Unit_Day",
                table: "statistics_part",
                columns: new[] { "Unit", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_statistics_stale_day_Day",
                table: "statistics_stale_day",
                column: "Day");

            migrationBuilder.CreateIndex(
                name: "IX_statistics_sum_Dimension_Kind_From",
                table: "statistics_sum",
                columns: new[] { "Dimension", "Kind", "From" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "statistics_part");

            migrationBuilder.DropTable(
                name: "statistics_stale_day");

            migrationBuilder.DropTable(
                name: "statistics_sum");

            migrationBuilder.DropIndex(
                name: "IX_statistics_matter_AnsweredDay_Number",
                table: "statistics_matter");

            migrationBuilder.DropIndex(
                name: "IX_statistics_matter_DueDay_Number",
                table: "statistics_matter");

            migrationBuilder.DropIndex(
                name: "IX_statistics_matter_Handler",
                table: "statistics_matter");

            migrationBuilder.DropIndex(
                name: "IX_statistics_matter_IsStanding_DueDay_Number",
                table: "statistics_matter");

            migrationBuilder.DropIndex(
                name: "IX_statistics_matter_RatedDay_Number",
                table: "statistics_matter");

            migrationBuilder.DropIndex(
                name: "IX_statistics_matter_RegisteredDay_Number",
                table: "statistics_matter");

            migrationBuilder.DropIndex(
                name: "IX_statistics_matter_SignedDay_Number",
                table: "statistics_matter");

            migrationBuilder.DropIndex(
                name: "IX_statistics_matter_Unit_AnsweredDay",
                table: "statistics_matter");

            migrationBuilder.DropIndex(
                name: "IX_statistics_matter_Unit_DueDay",
                table: "statistics_matter");

            migrationBuilder.DropIndex(
                name: "IX_statistics_matter_Unit_RegisteredDay",
                table: "statistics_matter");

            migrationBuilder.DropColumn(
                name: "IsContactedInTime",
                table: "statistics_matter");

            migrationBuilder.DropColumn(
                name: "IsExplained",
                table: "statistics_matter");

            migrationBuilder.DropColumn(
                name: "IsMerged",
                table: "statistics_matter");

            migrationBuilder.DropColumn(
                name: "IsOnce",
                table: "statistics_matter");

            migrationBuilder.DropColumn(
                name: "IsStanding",
                table: "statistics_matter");

            migrationBuilder.DropColumn(
                name: "OverdueDays",
                table: "statistics_matter");

            migrationBuilder.DropColumn(
                name: "SignedDay",
                table: "statistics_matter");

            migrationBuilder.CreateIndex(
                name: "IX_statistics_matter_AnsweredDay_IsSolved",
                table: "statistics_matter",
                columns: new[] { "AnsweredDay", "IsSolved" });

            migrationBuilder.CreateIndex(
                name: "IX_statistics_matter_DueDay_IsPromised",
                table: "statistics_matter",
                columns: new[] { "DueDay", "IsPromised" });

            migrationBuilder.CreateIndex(
                name: "IX_statistics_matter_IsOwed_DueAt",
                table: "statistics_matter",
                columns: new[] { "IsOwed", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_statistics_matter_RatedDay",
                table: "statistics_matter",
                column: "RatedDay");

            migrationBuilder.CreateIndex(
                name: "IX_statistics_matter_RegisteredDay_IsReceived",
                table: "statistics_matter",
                columns: new[] { "RegisteredDay", "IsReceived" });
        }
    }
}
