using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Huiyin.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class LeanLookUps : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_matters_matter_Centre_DispatchedAt",
                table: "matters_matter");

            migrationBuilder.DropIndex(
                name: "IX_matters_matter_ForeignSource_ForeignId",
                table: "matters_matter");

            migrationBuilder.DropIndex(
                name: "IX_matters_matter_Handler_IsOpen_DueAt_Id",
                table: "matters_matter");

            migrationBuilder.DropIndex(
                name: "IX_matters_matter_PhoneHash",
                table: "matters_matter");

            migrationBuilder.DropIndex(
                name: "IX_matters_matter_RegisteredBy_RegisteredAt",
                table: "matters_matter");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_Centre_DispatchedAt",
                table: "matters_matter",
                columns: new[] { "Centre", "DispatchedAt" },
                filter: "\"DispatchedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_ForeignSource_ForeignId",
                table: "matters_matter",
                columns: new[] { "ForeignSource", "ForeignId" },
                unique: true,
                filter: "\"ForeignSource\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_Handler_IsOpen_DueAt_Id",
                table: "matters_matter",
                columns: new[] { "Handler", "IsOpen", "DueAt", "Id" },
                filter: "\"Handler\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_PhoneHash",
                table: "matters_matter",
                column: "PhoneHash",
                filter: "\"PhoneHash\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_RateUntil",
                table: "matters_matter",
                column: "RateUntil",
                filter: "\"State\" = 'Answered'");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_RegisteredBy_RegisteredAt",
                table: "matters_matter",
                columns: new[] { "RegisteredBy", "RegisteredAt" },
                filter: "\"RegisteredBy\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_matters_matter_Centre_DispatchedAt",
                table: "matters_matter");

            migrationBuilder.DropIndex(
                name: "IX_matters_matter_ForeignSource_ForeignId",
                table: "matters_matter");

            migrationBuilder.DropIndex(
                name: "IX_matters_matter_Handler_IsOpen_DueAt_Id",
                table: "matters_matter");

            migrationBuilder.DropIndex(
                name: "IX_matters_matter_PhoneHash",
                table: "matters_matter");

            migrationBuilder.DropIndex(
                name: "IX_matters_matter_RateUntil",
                table: "matters_matter");

            migrationBuilder.DropIndex(
                name: "IX_matters_matter_RegisteredBy_RegisteredAt",
                table: "matters_matter");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_Centre_DispatchedAt",
                table: "matters_matter",
                columns: new[] { "Centre", "DispatchedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_ForeignSource_ForeignId",
                table: "matters_matter",
                columns: new[] { "ForeignSource", "ForeignId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_Handler_IsOpen_DueAt_Id",
                table: "matters_matter",
                columns: new[] { "Handler", "IsOpen", "DueAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_PhoneHash",
                table: "matters_matter",
                column: "PhoneHash");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_RegisteredBy_RegisteredAt",
                table: "matters_matter",
                columns: new[] { "RegisteredBy", "RegisteredAt" });
        }
    }
}
