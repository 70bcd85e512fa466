using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Huiyin.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class OpenListsByLook : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_matters_matter_IsOpen_DueAt_Id",
                table: "matters_matter");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_IsOpen_IsHeldForALook_DueAt_Id",
                table: "matters_matter",
                columns: new[] { "IsOpen", "IsHeldForALook", "DueAt", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_matters_matter_IsOpen_IsHeldForALook_DueAt_Id",
                table: "matters_matter");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_IsOpen_DueAt_Id",
                table: "matters_matter",
                columns: new[] { "IsOpen", "DueAt", "Id" });
        }
    }
}
