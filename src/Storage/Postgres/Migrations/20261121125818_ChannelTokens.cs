using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Huiyin.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ChannelTokens : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Channel",
                table: "registry_api_token",
                type: "character varying(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ChannelKind",
                table: "registry_api_token",
                type: "character varying(30)",
                maxLength: 30,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Channel",
                table: "registry_api_token");

            migrationBuilder.DropColumn(
                name: "ChannelKind",
                table: "registry_api_token");
        }
    }
}
