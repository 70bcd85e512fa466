using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Huiyin.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class BadDays : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_matters_rating_MatterId_Round",
                table: "matters_rating");

            migrationBuilder.AddColumn<string>(
                name: "ReturnReason",
                table: "matters_work_order",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsMarkedUnfounded",
                table: "matters_rating",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "No",
                table: "matters_rating",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Occasion",
                table: "matters_rating",
                type: "character varying(10)",
                maxLength: 10,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "HalfConfirmedAs",
                table: "matters_proposal",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "HalfConfirmedBy",
                table: "matters_proposal",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Until",
                table: "matters_proposal",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ClockRestartedAt",
                table: "matters_matter",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "CongressUnit",
                table: "matters_matter",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Facts",
                table: "matters_matter",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "FirstDueAt",
                table: "matters_matter",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "FollowerCount",
                table: "matters_matter",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "IsFinalRound",
                table: "matters_matter",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsRebound",
                table: "matters_matter",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsRework",
                table: "matters_matter",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsStepUrged",
                table: "matters_matter",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "LeadAbove",
                table: "matters_matter",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "MasterId",
                table: "matters_matter",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SentBackCount",
                table: "matters_matter",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "SuggestedMaster",
                table: "matters_matter",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SupervisionLevel",
                table: "matters_matter",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "UpheldCount",
                table: "matters_matter",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "WasReopenedByCitizen",
                table: "matters_matter",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "WatchAt",
                table: "matters_matter",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "WatchLevel",
                table: "matters_matter",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "matters_bad_rating_check",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Round = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ContactDue = table.Column<DateOnly>(type: "date", nullable: false),
                    IsFromExplained = table.Column<bool>(type: "boolean", nullable: false),
                    ContactedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Outcome = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    Evidence = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    DecidedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    DecidedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    MatterId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_bad_rating_check", x => x.Id);
                    table.ForeignKey(
                        name: "FK_matters_bad_rating_check_matters_matter_MatterId",
                        column: x => x.MatterId,
                        principalTable: "matters_matter",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "matters_clock_stop",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Before = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    Text = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: true),
                    DecidedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    End = table.Column<DateOnly>(type: "date", nullable: true),
                    MatterId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_clock_stop", x => x.Id);
                    table.ForeignKey(
                        name: "FK_matters_clock_stop_matters_matter_MatterId",
                        column: x => x.MatterId,
                        principalTable: "matters_matter",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "matters_co_rating",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Rating = table.Column<Guid>(type: "uuid", nullable: false),
                    Unit = table.Column<Guid>(type: "uuid", nullable: false),
                    Stars = table.Column<int>(type: "integer", nullable: false),
                    MatterId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_co_rating", x => x.Id);
                    table.ForeignKey(
                        name: "FK_matters_co_rating_matters_matter_MatterId",
                        column: x => x.MatterId,
                        principalTable: "matters_matter",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "matters_dispute",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Origin = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    RuleDue = table.Column<DateOnly>(type: "date", nullable: false),
                    RuledAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    RuledBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Lead = table.Column<Guid>(type: "uuid", nullable: true),
                    Grounds = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    MatterId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_dispute", x => x.Id);
                    table.ForeignKey(
                        name: "FK_matters_dispute_matters_matter_MatterId",
                        column: x => x.MatterId,
                        principalTable: "matters_matter",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "matters_explanation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Reply = table.Column<Guid>(type: "uuid", nullable: false),
                    Reason = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Basis = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    DoableNow = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Alternative = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Difficulty = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    RevisitOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Renewals = table.Column<int>(type: "integer", nullable: false),
                    LeftAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    MatterId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_explanation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_matters_explanation_matters_matter_MatterId",
                        column: x => x.MatterId,
                        principalTable: "matters_matter",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "matters_extension",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    AskedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    AskedByName = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Days = table.Column<int>(type: "integer", nullable: false),
                    Reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Plan = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    DecidedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    DecidedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    IsGranted = table.Column<bool>(type: "boolean", nullable: true),
                    Refusal = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    MatterId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_extension", x => x.Id);
                    table.ForeignKey(
                        name: "FK_matters_extension_matters_matter_MatterId",
                        column: x => x.MatterId,
                        principalTable: "matters_matter",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "matters_look_back",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PlannedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Ground = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    LapsedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DoneAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DoneBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    DoneByName = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Result = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    IsReached = table.Column<bool>(type: "boolean", nullable: true),
                    IsDone = table.Column<bool>(type: "boolean", nullable: true),
                    IsLasting = table.Column<bool>(type: "boolean", nullable: true),
                    IsSatisfied = table.Column<bool>(type: "boolean", nullable: true),
                    Words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    NewProblem = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    LeaderAgrees = table.Column<bool>(type: "boolean", nullable: true),
                    DeputyAgrees = table.Column<bool>(type: "boolean", nullable: true),
                    ResidentAgrees = table.Column<bool>(type: "boolean", nullable: true),
                    UnitAgrees = table.Column<bool>(type: "boolean", nullable: true),
                    MatterId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_look_back", x => x.Id);
                    table.ForeignKey(
                        name: "FK_matters_look_back_matters_matter_MatterId",
                        column: x => x.MatterId,
                        principalTable: "matters_matter",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "matters_rating_appeal",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Check = table.Column<Guid>(type: "uuid", nullable: false),
                    Side = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    IsGranted = table.Column<bool>(type: "boolean", nullable: true),
                    Words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    DecidedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    DecidedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    MatterId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_rating_appeal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_matters_rating_appeal_matters_matter_MatterId",
                        column: x => x.MatterId,
                        principalTable: "matters_matter",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "matters_supervision",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Line = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Level = table.Column<int>(type: "integer", nullable: false),
                    Trigger = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    OpenedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    OpenedByName = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    LetterYear = table.Column<int>(type: "integer", nullable: true),
                    LetterNo = table.Column<int>(type: "integer", nullable: true),
                    AnswerDue = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    AnsweredBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Answer = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: true),
                    LiftedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LiftedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    LiftReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    MatterId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_supervision", x => x.Id);
                    table.ForeignKey(
                        name: "FK_matters_supervision_matters_matter_MatterId",
                        column: x => x.MatterId,
                        principalTable: "matters_matter",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "matters_transfer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<Guid>(type: "uuid", nullable: false),
                    Target = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    OfferedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    SpokenTo = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    SpokenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    TheirWords = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    AnswerDue = table.Column<DateOnly>(type: "date", nullable: false),
                    AnsweredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    AnsweredBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Outcome = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    Answer = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    MatterId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_transfer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_matters_transfer_matters_matter_MatterId",
                        column: x => x.MatterId,
                        principalTable: "matters_matter",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_matters_rating_MatterId_No",
                table: "matters_rating",
                columns: new[] { "MatterId", "No" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_MasterId",
                table: "matters_matter",
                column: "MasterId",
                filter: "\"MasterId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_State_StepDue_Id",
                table: "matters_matter",
                columns: new[] { "State", "StepDue", "Id" },
                filter: "\"StepDue\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_SuggestedMaster",
                table: "matters_matter",
                column: "SuggestedMaster",
                filter: "\"SuggestedMaster\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_SupervisionLevel_DueAt_Id",
                table: "matters_matter",
                columns: new[] { "SupervisionLevel", "DueAt", "Id" },
                filter: "\"SupervisionLevel\" >= 2");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_WatchAt",
                table: "matters_matter",
                column: "WatchAt",
                filter: "\"WatchAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_matters_bad_rating_check_MatterId",
                table: "matters_bad_rating_check",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_matters_clock_stop_MatterId",
                table: "matters_clock_stop",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_matters_co_rating_MatterId",
                table: "matters_co_rating",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_matters_dispute_MatterId",
                table: "matters_dispute",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_matters_explanation_MatterId",
                table: "matters_explanation",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_matters_extension_MatterId",
                table: "matters_extension",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_matters_look_back_MatterId",
                table: "matters_look_back",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_matters_look_back_PlannedOn_Id",
                table: "matters_look_back",
                columns: new[] { "PlannedOn", "Id" },
                filter: "\"DoneAt\" IS NULL AND \"LapsedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_matters_rating_appeal_At",
                table: "matters_rating_appeal",
                column: "At",
                filter: "\"DecidedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_matters_rating_appeal_MatterId",
                table: "matters_rating_appeal",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_matters_supervision_Level_At_Id",
                table: "matters_supervision",
                columns: new[] { "Level", "At", "Id" },
                filter: "\"LiftedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_matters_supervision_Line_LetterYear_LetterNo",
                table: "matters_supervision",
                columns: new[] { "Line", "LetterYear", "LetterNo" },
                unique: true,
                filter: "\"LetterNo\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_matters_supervision_MatterId",
                table: "matters_supervision",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_matters_transfer_MatterId",
                table: "matters_transfer",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_matters_transfer_Target",
                table: "matters_transfer",
                column: "Target",
                filter: "\"Outcome\" IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "matters_bad_rating_check");

            migrationBuilder.DropTable(
                name: "matters_clock_stop");

            migrationBuilder.DropTable(
                name: "matters_co_rating");

            migrationBuilder.DropTable(
                name: "matters_dispute");

            migrationBuilder.DropTable(
                name: "matters_explanation");

            migrationBuilder.DropTable(
                name: "matters_extension");

            migrationBuilder.DropTable(
                name: "matters_look_back");

            migrationBuilder.DropTable(
                name: "matters_rating_appeal");

            migrationBuilder.DropTable(
                name: "matters_supervision");

            migrationBuilder.DropTable(
                name: "matters_transfer");

            migrationBuilder.DropIndex(
                name: "IX_matters_rating_MatterId_No",
                table: "matters_rating");

            migrationBuilder.DropIndex(
                name: "IX_matters_matter_MasterId",
                table: "matters_matter");

            migrationBuilder.DropIndex(
                name: "IX_matters_matter_State_StepDue_Id",
                table: "matters_matter");

            migrationBuilder.DropIndex(
                name: "IX_matters_matter_SuggestedMaster",
                table: "matters_matter");

            migrationBuilder.DropIndex(
                name: "IX_matters_matter_SupervisionLevel_DueAt_Id",
                table: "matters_matter");

            migrationBuilder.DropIndex(
                name: "IX_matters_matter_WatchAt",
                table: "matters_matter");

            migrationBuilder.DropColumn(
                name: "ReturnReason",
                table: "matters_work_order");

            migrationBuilder.DropColumn(
                name: "IsMarkedUnfounded",
                table: "matters_rating");

            migrationBuilder.DropColumn(
                name: "No",
                table: "matters_rating");

            migrationBuilder.DropColumn(
                name: "Occasion",
                table: "matters_rating");

            migrationBuilder.DropColumn(
                name: "HalfConfirmedAs",
                table: "matters_proposal");

            migrationBuilder.DropColumn(
                name: "HalfConfirmedBy",
                table: "matters_proposal");

            migrationBuilder.DropColumn(
                name: "Until",
                table: "matters_proposal");

            migrationBuilder.DropColumn(
                name: "ClockRestartedAt",
                table: "matters_matter");

            migrationBuilder.DropColumn(
                name: "CongressUnit",
                table: "matters_matter");

            migrationBuilder.DropColumn(
                name: "Facts",
                table: "matters_matter");

            migrationBuilder.DropColumn(
                name: "FirstDueAt",
                table: "matters_matter");

            migrationBuilder.DropColumn(
                name: "FollowerCount",
                table: "matters_matter");

            migrationBuilder.DropColumn(
                name: "IsFinalRound",
                table: "matters_matter");

            migrationBuilder.DropColumn(
                name: "IsRebound",
                table: "matters_matter");

            migrationBuilder.DropColumn(
                name: "IsRework",
                table: "matters_matter");

            migrationBuilder.DropColumn(
                name: "IsStepUrged",
                table: "matters_matter");

            migrationBuilder.DropColumn(
                name: "LeadAbove",
                table: "matters_matter");

            migrationBuilder.DropColumn(
                name: "MasterId",
                table: "matters_matter");

            migrationBuilder.DropColumn(
                name: "SentBackCount",
                table: "matters_matter");

            migrationBuilder.DropColumn(
                name: "SuggestedMaster",
                table: "matters_matter");

            migrationBuilder.DropColumn(
                name: "SupervisionLevel",
                table: "matters_matter");

            migrationBuilder.DropColumn(
                name: "UpheldCount",
                table: "matters_matter");

            migrationBuilder.DropColumn(
                name: "WasReopenedByCitizen",
                table: "matters_matter");

            migrationBuilder.DropColumn(
                name: "WatchAt",
                table: "matters_matter");

            migrationBuilder.DropColumn(
                name: "WatchLevel",
                table: "matters_matter");

            migrationBuilder.CreateIndex(
                name: "IX_matters_rating_MatterId_Round",
                table: "matters_rating",
                columns: new[] { "MatterId", "Round" },
                unique: true);
        }
    }
}
