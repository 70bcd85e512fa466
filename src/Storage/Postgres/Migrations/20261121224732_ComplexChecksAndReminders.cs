using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Huiyin.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ComplexChecksAndReminders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "RemindToRateOn",
                table: "matters_matter",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsComplex",
                table: "matters_bad_rating_check",
                type: "boolean",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "RemindToRateOn",
                table: "matters_matter");

            migrationBuilder.DropColumn(
                name: "IsComplex",
                table: "matters_bad_rating_check");
        }
    }
}
