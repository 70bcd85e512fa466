using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Huiyin.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FindByWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "matters_search",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false),
                    Pieces = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_search", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "publication_search",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false),
                    Publication = table.Column<Guid>(type: "TEXT", nullable: false),
                    Pieces = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_publication_search", x => x.Key);
                });

            migrationBuilder.CreateIndex(
                name: "IX_publication_search_Publication",
                table: "publication_search",
                column: "Publication",
                unique: true);
            SearchTables.AddTo(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            SearchTables.TakeFrom(migrationBuilder);
            migrationBuilder.DropTable(
                name: "matters_search");

            migrationBuilder.DropTable(
                name: "publication_search");
        }
    }
}
