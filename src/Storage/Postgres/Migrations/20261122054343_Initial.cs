using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Huiyin.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.CreateTable(
                name: "matters_draft",
                columns: table => new
                {
                    Matter = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Account = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Unit = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    Choice = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_draft", x => new { x.Matter, x.Kind, x.Account });
                });

            migrationBuilder.CreateTable(
                name: "matters_hot_topic",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Place = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    AreaCode = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    Heat = table.Column<double>(type: "double precision", nullable: false),
                    People = table.Column<double>(type: "double precision", nullable: false),
                    Growth = table.Column<double>(type: "double precision", nullable: false),
                    Duration = table.Column<double>(type: "double precision", nullable: false),
                    Endorsed = table.Column<double>(type: "double precision", nullable: false),
                    Grave = table.Column<double>(type: "double precision", nullable: false),
                    Matters = table.Column<int>(type: "integer", nullable: false),
                    Citizens = table.Column<int>(type: "integer", nullable: false),
                    Endorsements = table.Column<long>(type: "bigint", nullable: false),
                    First = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Last = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Weeks = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    AlsoNamed = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    IsAlert = table.Column<bool>(type: "boolean", nullable: false),
                    AlertedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    FoundAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_hot_topic", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "matters_likeness",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Matter = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_likeness", x => new { x.Key, x.Day, x.Matter });
                });

            migrationBuilder.CreateTable(
                name: "matters_matter",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(14)", maxLength: 14, nullable: false),
                    QueryCodeHash = table.Column<byte[]>(type: "bytea", nullable: false),
                    QueryCodeEdition = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    Channel = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Purpose = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    CategoryCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: true),
                    AgreesToPublication = table.Column<bool>(type: "boolean", nullable: false),
                    ObjectsToPublication = table.Column<bool>(type: "boolean", nullable: false),
                    IsConfidential = table.Column<bool>(type: "boolean", nullable: false),
                    IsHeldForALook = table.Column<bool>(type: "boolean", nullable: false),
                    FileCount = table.Column<int>(type: "integer", nullable: false),
                    EvidenceCount = table.Column<int>(type: "integer", nullable: false),
                    SealedPhone = table.Column<string>(type: "text", nullable: true),
                    PhoneHash = table.Column<byte[]>(type: "bytea", nullable: true),
                    SealedCallMe = table.Column<string>(type: "text", nullable: true),
                    SealedPlace = table.Column<string>(type: "text", nullable: true),
                    AreaCode = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    VenueNumber = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    Latitude = table.Column<double>(type: "double precision", nullable: true),
                    Longitude = table.Column<double>(type: "double precision", nullable: true),
                    RegisteredBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    ForeignSource = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    ForeignId = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    FirstReceiver = table.Column<Guid>(type: "uuid", nullable: false),
                    Centre = table.Column<Guid>(type: "uuid", nullable: false),
                    LeadUnit = table.Column<Guid>(type: "uuid", nullable: true),
                    IsLeadSigned = table.Column<bool>(type: "boolean", nullable: false),
                    Handler = table.Column<Guid>(type: "uuid", nullable: true),
                    HandlerName = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    ReportedUnit = table.Column<Guid>(type: "uuid", nullable: true),
                    DeskUnit = table.Column<Guid>(type: "uuid", nullable: false),
                    IsOpen = table.Column<bool>(type: "boolean", nullable: false),
                    LeadAbove = table.Column<Guid>(type: "uuid", nullable: true),
                    CongressUnit = table.Column<Guid>(type: "uuid", nullable: true),
                    MasterId = table.Column<Guid>(type: "uuid", nullable: true),
                    MasterUnit = table.Column<Guid>(type: "uuid", nullable: true),
                    FollowerCount = table.Column<int>(type: "integer", nullable: false),
                    SuggestedMaster = table.Column<Guid>(type: "uuid", nullable: true),
                    RegisteredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ClockRestartedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    FirstDueAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    WatchAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    AgesOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LookBackOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Returns = table.Column<int>(type: "integer", nullable: false),
                    BadRatings = table.Column<int>(type: "integer", nullable: false),
                    WatchLevel = table.Column<int>(type: "integer", nullable: false),
                    IsStepUrged = table.Column<bool>(type: "boolean", nullable: false),
                    LimitNumber = table.Column<int>(type: "integer", nullable: false),
                    LimitUnit = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    DueDay = table.Column<DateOnly>(type: "date", nullable: false),
                    DueAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    IsDueProvisional = table.Column<bool>(type: "boolean", nullable: false),
                    StepDue = table.Column<DateOnly>(type: "date", nullable: true),
                    AcceptedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DispatchedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    SignedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    FirstContactAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    FirstAnsweredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    AnsweredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ClosedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    RateUntil = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    RemindToRateOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ChangedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Round = table.Column<int>(type: "integer", nullable: false),
                    Result = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    IsSettledOnTheSpot = table.Column<bool>(type: "boolean", nullable: false),
                    FirstStars = table.Column<int>(type: "integer", nullable: true),
                    Stars = table.Column<int>(type: "integer", nullable: true),
                    RatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    WasPurposeCorrected = table.Column<bool>(type: "boolean", nullable: false),
                    Facts = table.Column<int>(type: "integer", nullable: false),
                    IsRework = table.Column<bool>(type: "boolean", nullable: false),
                    UpheldCount = table.Column<int>(type: "integer", nullable: false),
                    IsFinalRound = table.Column<bool>(type: "boolean", nullable: false),
                    IsRebound = table.Column<bool>(type: "boolean", nullable: false),
                    WasReopenedByCitizen = table.Column<bool>(type: "boolean", nullable: false),
                    SupervisionLevel = table.Column<int>(type: "integer", nullable: false),
                    SentBackCount = table.Column<int>(type: "integer", nullable: false),
                    EntryCount = table.Column<int>(type: "integer", nullable: false),
                    LastHash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_matter", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "matters_reply_text",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Account = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Unit = table.Column<Guid>(type: "uuid", nullable: true),
                    Use = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Title = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Key = table.Column<int>(type: "integer", nullable: true),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_reply_text", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "matters_saved_view",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Account = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Query = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_saved_view", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "matters_search",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false),
                    Pieces = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_search", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "matters_suggestion",
                columns: table => new
                {
                    Matter = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: true),
                    Category = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    ChosenCategory = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    First = table.Column<Guid>(type: "uuid", nullable: true),
                    Second = table.Column<Guid>(type: "uuid", nullable: true),
                    Third = table.Column<Guid>(type: "uuid", nullable: true),
                    Chosen = table.Column<Guid>(type: "uuid", nullable: false),
                    WasSure = table.Column<bool>(type: "boolean", nullable: false),
                    IsAccepted = table.Column<bool>(type: "boolean", nullable: false),
                    IsAmongThree = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_suggestion", x => x.Matter);
                });

            migrationBuilder.CreateTable(
                name: "matters_text_model",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MadeAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    MadeBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Texts = table.Column<int>(type: "integer", nullable: false),
                    LearnedTo = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Classifier = table.Column<byte[]>(type: "bytea", nullable: false),
                    Habits = table.Column<byte[]>(type: "bytea", nullable: false),
                    Tried = table.Column<int>(type: "integer", nullable: false),
                    Accuracy = table.Column<double>(type: "double precision", nullable: false),
                    MacroF1 = table.Column<double>(type: "double precision", nullable: false),
                    TopThree = table.Column<double>(type: "double precision", nullable: false),
                    CalibrationError = table.Column<double>(type: "double precision", nullable: false),
                    AccuracyBefore = table.Column<double>(type: "double precision", nullable: true),
                    Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    UsedFrom = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_text_model", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_account",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    IsDemo = table.Column<bool>(type: "boolean", nullable: false),
                    ClosedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    UserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(type: "text", nullable: true),
                    SecurityStamp = table.Column<string>(type: "text", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "text", nullable: true),
                    PhoneNumber = table.Column<string>(type: "text", nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_account", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_audit",
                columns: table => new
                {
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Actor = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    What = table.Column<string>(type: "text", nullable: false),
                    PreviousHash = table.Column<byte[]>(type: "bytea", nullable: false),
                    Hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_audit", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "platform_daily_root",
                columns: table => new
                {
                    No = table.Column<int>(type: "integer", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    SealedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Leaves = table.Column<byte[]>(type: "bytea", nullable: false),
                    Previous = table.Column<byte[]>(type: "bytea", nullable: false),
                    Root = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_daily_root", x => x.No);
                });

            migrationBuilder.CreateTable(
                name: "platform_day_serial",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Last = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_day_serial", x => x.Day);
                });

            migrationBuilder.CreateTable(
                name: "platform_file",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Actor = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    IsPublicToApplicant = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_file", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_idempotency",
                columns: table => new
                {
                    KeyHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    AskHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Answer = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_idempotency", x => x.KeyHash);
                });

            migrationBuilder.CreateTable(
                name: "platform_job",
                columns: table => new
                {
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    DueAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    LeaseUntil = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Node = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_job", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "platform_outbox",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    About = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Hook = table.Column<Guid>(type: "uuid", nullable: true),
                    SealedAddress = table.Column<string>(type: "text", nullable: true),
                    SealedText = table.Column<string>(type: "text", nullable: false),
                    IsUrgent = table.Column<bool>(type: "boolean", nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    DueAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    SentAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ClaimedUntil = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastError = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "publication_matter",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Slug = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Matter = table.Column<Guid>(type: "uuid", nullable: false),
                    LiveFor = table.Column<Guid>(type: "uuid", nullable: true),
                    Number = table.Column<string>(type: "character varying(14)", maxLength: 14, nullable: false),
                    Title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    Reply = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    UnitName = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Subdistrict = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: true),
                    CategoryCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: true),
                    AnsweredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    WorkDaysUsed = table.Column<int>(type: "integer", nullable: false),
                    Result = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    IsReworked = table.Column<bool>(type: "boolean", nullable: false),
                    Stars = table.Column<int>(type: "integer", nullable: true),
                    HasConsent = table.Column<bool>(type: "boolean", nullable: false),
                    ProposedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ProposedByName = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ProposedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    DecidedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    DecidedByName = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    DecidedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    RefusalReason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_publication_matter", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "publication_search",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false),
                    Publication = table.Column<Guid>(type: "uuid", nullable: false),
                    Pieces = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_publication_search", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "registry_api_token",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    Staff = table.Column<Guid>(type: "uuid", nullable: false),
                    Channel = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    ChannelKind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    MadeAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    MadeBy = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    RevokedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastUsedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_api_token", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registry_area",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ParentCode = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_area", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registry_category",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Aliases = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    NeedsPhoto = table.Column<bool>(type: "boolean", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_category", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "registry_deputy",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Group = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Constituency = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    VenueNumber = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    Account = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_deputy", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registry_district_profile",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    DivisionCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    HotlineNumber = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    LimitProfile = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_district_profile", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registry_duty",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CategoryCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    AreaCode = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    Unit = table.Column<Guid>(type: "uuid", nullable: false),
                    LegalBasis = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_duty", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registry_holiday_notice",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    UploadedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    UploadedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_holiday_notice", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registry_limit",
                columns: table => new
                {
                    Key = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Unit = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Source = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_limit", x => new { x.Key, x.From });
                });

            migrationBuilder.CreateTable(
                name: "registry_local_day",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    IsWork = table.Column<bool>(type: "boolean", nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_local_day", x => x.Day);
                });

            migrationBuilder.CreateTable(
                name: "registry_one_time_link",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    Staff = table.Column<Guid>(type: "uuid", nullable: false),
                    Purpose = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    MadeAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ValidUntil = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    UsedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_one_time_link", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registry_post_duty",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Post = table.Column<Guid>(type: "uuid", nullable: false),
                    Staff = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    To = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_post_duty", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registry_second_factor",
                columns: table => new
                {
                    Staff = table.Column<Guid>(type: "uuid", nullable: false),
                    SealedSecret = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ProvenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastStep = table.Column<long>(type: "bigint", nullable: false),
                    WrongCount = table.Column<int>(type: "integer", nullable: false),
                    LockedUntil = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Recovery = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_second_factor", x => x.Staff);
                });

            migrationBuilder.CreateTable(
                name: "registry_session",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Staff = table.Column<Guid>(type: "uuid", nullable: false),
                    StartedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    LastSeen = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    AsksSecond = table.Column<bool>(type: "boolean", nullable: false),
                    ConfirmedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_session", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registry_staff",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Account = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    HomeUnit = table.Column<Guid>(type: "uuid", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_staff", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registry_unit",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ShortName = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Parent = table.Column<Guid>(type: "uuid", nullable: true),
                    AreaCode = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    OfficePhone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Initials = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Hours = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_unit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registry_venue",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    AreaCode = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    Address = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    OpeningHours = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    FirstReceiver = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonName = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Latitude = table.Column<double>(type: "double precision", nullable: true),
                    Longitude = table.Column<double>(type: "double precision", nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_venue", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registry_version",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Stamp = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_version", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "statistics_matter",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegisteredDay = table.Column<DateOnly>(type: "date", nullable: false),
                    FirstReceiver = table.Column<Guid>(type: "uuid", nullable: false),
                    VenueNumber = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    AcceptedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DueDay = table.Column<DateOnly>(type: "date", nullable: false),
                    DueAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    SignedDay = table.Column<DateOnly>(type: "date", nullable: true),
                    IsContactedInTime = table.Column<bool>(type: "boolean", nullable: false),
                    AnsweredDay = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    IsOnTime = table.Column<bool>(type: "boolean", nullable: false),
                    OverdueDays = table.Column<int>(type: "integer", nullable: false),
                    WorkDaysUsed = table.Column<int>(type: "integer", nullable: true),
                    Result = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    IsSettledOnTheSpot = table.Column<bool>(type: "boolean", nullable: false),
                    IsSolved = table.Column<bool>(type: "boolean", nullable: false),
                    IsOnce = table.Column<bool>(type: "boolean", nullable: false),
                    RatedDay = table.Column<DateOnly>(type: "date", nullable: true),
                    FirstStars = table.Column<int>(type: "integer", nullable: true),
                    Stars = table.Column<int>(type: "integer", nullable: true),
                    IsReceived = table.Column<bool>(type: "boolean", nullable: false),
                    IsPromised = table.Column<bool>(type: "boolean", nullable: false),
                    IsOwed = table.Column<bool>(type: "boolean", nullable: false),
                    IsMerged = table.Column<bool>(type: "boolean", nullable: false),
                    IsStanding = table.Column<bool>(type: "boolean", nullable: false),
                    IsExplained = table.Column<bool>(type: "boolean", nullable: false),
                    Number = table.Column<string>(type: "character varying(14)", maxLength: 14, nullable: false),
                    Channel = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    AreaCode = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    Subdistrict = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: true),
                    Purpose = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    CategoryCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: true),
                    Unit = table.Column<Guid>(type: "uuid", nullable: false),
                    Handler = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statistics_matter", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "statistics_part",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Matter = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    DueDay = table.Column<DateOnly>(type: "date", nullable: true),
                    MetDay = table.Column<DateOnly>(type: "date", nullable: true),
                    EndDay = table.Column<DateOnly>(type: "date", nullable: true),
                    Minutes = table.Column<int>(type: "integer", nullable: true),
                    IsMetInTime = table.Column<bool>(type: "boolean", nullable: false),
                    IsEndedInTime = table.Column<bool>(type: "boolean", nullable: false),
                    Word = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    Size = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<string>(type: "character varying(14)", maxLength: 14, nullable: false),
                    Channel = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    AreaCode = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    Subdistrict = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: true),
                    Purpose = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    CategoryCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: true),
                    Unit = table.Column<Guid>(type: "uuid", nullable: false),
                    Handler = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statistics_part", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "statistics_stale_day",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statistics_stale_day", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "statistics_sum",
                columns: table => new
                {
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Dimension = table.Column<int>(type: "integer", nullable: false),
                    Key = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Counts = table.Column<string>(type: "text", nullable: false),
                    MadeAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statistics_sum", x => new { x.Kind, x.From, x.Dimension, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "matters_hot_topic_matter",
                columns: table => new
                {
                    Topic = table.Column<Guid>(type: "uuid", nullable: false),
                    Matter = table.Column<Guid>(type: "uuid", nullable: false),
                    Score = table.Column<double>(type: "double precision", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_hot_topic_matter", x => new { x.Topic, x.Matter });
                    table.ForeignKey(
                        name: "FK_matters_hot_topic_matter_matters_hot_topic_Topic",
                        column: x => x.Topic,
                        principalTable: "matters_hot_topic",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

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
                    IsComplex = table.Column<bool>(type: "boolean", nullable: false),
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
                name: "matters_call_back",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Round = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ByName = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Outcome = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Heard = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    Stars = table.Column<int>(type: "integer", nullable: true),
                    Words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    EndsIt = table.Column<bool>(type: "boolean", nullable: false),
                    MatterId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_call_back", x => x.Id);
                    table.ForeignKey(
                        name: "FK_matters_call_back_matters_matter_MatterId",
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
                name: "matters_proposal",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Move = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    ProposedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ProposedByName = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Text = table.Column<string>(type: "text", nullable: true),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    HalfConfirmedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    HalfConfirmedAs = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    DecidedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    DecidedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    IsConfirmed = table.Column<bool>(type: "boolean", nullable: true),
                    MatterId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_proposal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_matters_proposal_matters_matter_MatterId",
                        column: x => x.MatterId,
                        principalTable: "matters_matter",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "matters_rating",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    No = table.Column<int>(type: "integer", nullable: false),
                    Occasion = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Round = table.Column<int>(type: "integer", nullable: false),
                    Stars = table.Column<int>(type: "integer", nullable: false),
                    Reasons = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    WantsRework = table.Column<bool>(type: "boolean", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    IsMarkedUnfounded = table.Column<bool>(type: "boolean", nullable: false),
                    MatterId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_rating", x => x.Id);
                    table.ForeignKey(
                        name: "FK_matters_rating_matters_matter_MatterId",
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
                name: "matters_reply",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Round = table.Column<int>(type: "integer", nullable: false),
                    Result = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    Drafter = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    DrafterName = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Unit = table.Column<Guid>(type: "uuid", nullable: false),
                    HandedInAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ReviewDue = table.Column<DateOnly>(type: "date", nullable: false),
                    NotesOverdueOpinions = table.Column<bool>(type: "boolean", nullable: false),
                    Reviewer = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    SentAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    SentBackAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    SentBackReason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    MatterId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_reply", x => x.Id);
                    table.ForeignKey(
                        name: "FK_matters_reply_matters_matter_MatterId",
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
                name: "matters_timeline",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Actor = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ActorName = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ActorUnit = table.Column<Guid>(type: "uuid", nullable: true),
                    IsPublic = table.Column<bool>(type: "boolean", nullable: false),
                    Values = table.Column<string>(type: "text", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: true),
                    PayloadHash = table.Column<byte[]>(type: "bytea", nullable: false),
                    PreviousHash = table.Column<byte[]>(type: "bytea", nullable: false),
                    Hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    MatterId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_timeline", x => x.Id);
                    table.ForeignKey(
                        name: "FK_matters_timeline_matters_matter_MatterId",
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

            migrationBuilder.CreateTable(
                name: "matters_work_order",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    No = table.Column<int>(type: "integer", nullable: false),
                    Unit = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    SentAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    StepDue = table.Column<DateOnly>(type: "date", nullable: false),
                    Ask = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    SignedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Handler = table.Column<Guid>(type: "uuid", nullable: true),
                    HandlerName = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    DoneAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ReturnReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Opinion = table.Column<string>(type: "text", nullable: true),
                    MatterId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_work_order", x => x.Id);
                    table.ForeignKey(
                        name: "FK_matters_work_order_matters_matter_MatterId",
                        column: x => x.MatterId,
                        principalTable: "matters_matter",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_account_claim",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimType = table.Column<string>(type: "text", nullable: true),
                    ClaimValue = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_account_claim", x => x.Id);
                    table.ForeignKey(
                        name: "FK_platform_account_claim_platform_account_UserId",
                        column: x => x.UserId,
                        principalTable: "platform_account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_account_login",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "text", nullable: false),
                    ProviderKey = table.Column<string>(type: "text", nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "text", nullable: true),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_account_login", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_platform_account_login_platform_account_UserId",
                        column: x => x.UserId,
                        principalTable: "platform_account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_account_token",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    LoginProvider = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_account_token", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_platform_account_token_platform_account_UserId",
                        column: x => x.UserId,
                        principalTable: "platform_account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "registry_role_grant",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Staff = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Unit = table.Column<Guid>(type: "uuid", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_role_grant", x => x.Id);
                    table.ForeignKey(
                        name: "FK_registry_role_grant_registry_staff_Staff",
                        column: x => x.Staff,
                        principalTable: "registry_staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "registry_venue_code",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    VenueId = table.Column<Guid>(type: "uuid", nullable: false),
                    IssuedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    IssuedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    RevokedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    RevokedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_venue_code", x => x.Code);
                    table.ForeignKey(
                        name: "FK_registry_venue_code_registry_venue_VenueId",
                        column: x => x.VenueId,
                        principalTable: "registry_venue",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_matters_bad_rating_check_MatterId",
                table: "matters_bad_rating_check",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_matters_call_back_MatterId",
                table: "matters_call_back",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_matters_clock_stop_From",
                table: "matters_clock_stop",
                column: "From",
                filter: "\"End\" IS NULL");

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
                name: "IX_matters_extension_DecidedAt",
                table: "matters_extension",
                column: "DecidedAt",
                filter: "\"DecidedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_matters_extension_MatterId",
                table: "matters_extension",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_matters_hot_topic_matter_Matter",
                table: "matters_hot_topic_matter",
                column: "Matter");

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
                name: "IX_matters_matter_AgesOn_Id",
                table: "matters_matter",
                columns: new[] { "AgesOn", "Id" },
                filter: "\"AgesOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_BadAgain",
                table: "matters_matter",
                columns: new[] { "DueAt", "Id" },
                filter: "\"BadRatings\" >= 2");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_Board",
                table: "matters_matter",
                columns: new[] { "IsOpen", "IsHeldForALook", "DeskUnit", "State", "DueDay", "StepDue", "LimitNumber" },
                filter: "\"IsOpen\" = TRUE AND \"IsHeldForALook\" = FALSE");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_Centre_DispatchedAt",
                table: "matters_matter",
                columns: new[] { "Centre", "DispatchedAt" },
                filter: "\"DispatchedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_DeskUnit_ChangedAt_Id",
                table: "matters_matter",
                columns: new[] { "DeskUnit", "ChangedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_DeskUnit_IsOpen_DueAt_Id",
                table: "matters_matter",
                columns: new[] { "DeskUnit", "IsOpen", "DueAt", "Id" });

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
                name: "IX_matters_matter_IsOpen_IsHeldForALook_DueAt_Id",
                table: "matters_matter",
                columns: new[] { "IsOpen", "IsHeldForALook", "DueAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_LookBackOn_Id_DeskUnit",
                table: "matters_matter",
                columns: new[] { "LookBackOn", "Id", "DeskUnit" },
                filter: "\"LookBackOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_MasterId",
                table: "matters_matter",
                column: "MasterId",
                filter: "\"MasterId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_Number",
                table: "matters_matter",
                column: "Number",
                unique: true);

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

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_Returned",
                table: "matters_matter",
                columns: new[] { "DueAt", "Id" },
                filter: "\"Returns\" >= 2");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_State_DueAt_Id",
                table: "matters_matter",
                columns: new[] { "State", "DueAt", "Id" });

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
                name: "IX_matters_matter_Supervised",
                table: "matters_matter",
                columns: new[] { "DueAt", "Id" },
                filter: "\"SupervisionLevel\" >= 2");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_WatchAt",
                table: "matters_matter",
                column: "WatchAt",
                filter: "\"WatchAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_matters_proposal_DecidedAt",
                table: "matters_proposal",
                column: "DecidedAt",
                filter: "\"DecidedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_matters_proposal_MatterId",
                table: "matters_proposal",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_matters_rating_MatterId_No",
                table: "matters_rating",
                columns: new[] { "MatterId", "No" },
                unique: true);

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
                name: "IX_matters_reply_MatterId",
                table: "matters_reply",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_matters_reply_text_Account",
                table: "matters_reply_text",
                column: "Account",
                filter: "\"Account\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_matters_reply_text_Unit",
                table: "matters_reply_text",
                column: "Unit",
                filter: "\"Unit\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_matters_saved_view_Account_Name",
                table: "matters_saved_view",
                columns: new[] { "Account", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_matters_suggestion_At",
                table: "matters_suggestion",
                column: "At");

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
                name: "IX_matters_text_model_MadeAt",
                table: "matters_text_model",
                column: "MadeAt");

            migrationBuilder.CreateIndex(
                name: "IX_matters_timeline_MatterId_Sequence",
                table: "matters_timeline",
                columns: new[] { "MatterId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_matters_transfer_MatterId",
                table: "matters_transfer",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_matters_transfer_Target",
                table: "matters_transfer",
                column: "Target",
                filter: "\"Outcome\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_matters_work_order_MatterId_No",
                table: "matters_work_order",
                columns: new[] { "MatterId", "No" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_matters_work_order_Unit_Role_Status_StepDue",
                table: "matters_work_order",
                columns: new[] { "Unit", "Role", "Status", "StepDue" });

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "platform_account",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "platform_account",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_account_claim_UserId",
                table: "platform_account_claim",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_platform_account_login_UserId",
                table: "platform_account_login",
                column: "UserId");

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

            migrationBuilder.CreateIndex(
                name: "IX_platform_file_Actor_At",
                table: "platform_file",
                columns: new[] { "Actor", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_file_Owner",
                table: "platform_file",
                column: "Owner");

            migrationBuilder.CreateIndex(
                name: "IX_platform_idempotency_At",
                table: "platform_idempotency",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_platform_outbox_About_Hook_Id",
                table: "platform_outbox",
                columns: new[] { "About", "Hook", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_outbox_Hook_Id",
                table: "platform_outbox",
                columns: new[] { "Hook", "Id" },
                filter: "\"Hook\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_platform_outbox_State_DueAt",
                table: "platform_outbox",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_publication_matter_LiveFor",
                table: "publication_matter",
                column: "LiveFor",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_publication_matter_ProposedBy_ProposedAt_Id",
                table: "publication_matter",
                columns: new[] { "ProposedBy", "ProposedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_publication_matter_Slug",
                table: "publication_matter",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_publication_matter_State_AnsweredAt_Id",
                table: "publication_matter",
                columns: new[] { "State", "AnsweredAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_publication_matter_State_CategoryCode_AnsweredAt_Id",
                table: "publication_matter",
                columns: new[] { "State", "CategoryCode", "AnsweredAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_publication_matter_State_ProposedAt_Id",
                table: "publication_matter",
                columns: new[] { "State", "ProposedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_publication_matter_State_Subdistrict_AnsweredAt_Id",
                table: "publication_matter",
                columns: new[] { "State", "Subdistrict", "AnsweredAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_publication_search_Publication",
                table: "publication_search",
                column: "Publication",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_registry_api_token_Hash",
                table: "registry_api_token",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_registry_api_token_Staff",
                table: "registry_api_token",
                column: "Staff");

            migrationBuilder.CreateIndex(
                name: "IX_registry_area_Code_ValidFrom",
                table: "registry_area",
                columns: new[] { "Code", "ValidFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_registry_deputy_Number",
                table: "registry_deputy",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_registry_duty_CategoryCode",
                table: "registry_duty",
                column: "CategoryCode");

            migrationBuilder.CreateIndex(
                name: "IX_registry_one_time_link_Hash",
                table: "registry_one_time_link",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_registry_one_time_link_Staff",
                table: "registry_one_time_link",
                column: "Staff");

            migrationBuilder.CreateIndex(
                name: "IX_registry_post_duty_To",
                table: "registry_post_duty",
                column: "To");

            migrationBuilder.CreateIndex(
                name: "IX_registry_role_grant_Staff",
                table: "registry_role_grant",
                column: "Staff");

            migrationBuilder.CreateIndex(
                name: "IX_registry_session_Staff",
                table: "registry_session",
                column: "Staff");

            migrationBuilder.CreateIndex(
                name: "IX_registry_staff_Account",
                table: "registry_staff",
                column: "Account",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_registry_unit_Code",
                table: "registry_unit",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_registry_venue_Number",
                table: "registry_venue",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_registry_venue_code_VenueId",
                table: "registry_venue_code",
                column: "VenueId");

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
                name: "IX_statistics_matter_Standing",
                table: "statistics_matter",
                columns: new[] { "IsStanding", "IsExplained", "IsOwed", "DueAt", "Channel", "Unit", "Subdistrict", "CategoryCode", "Purpose" },
                filter: "\"IsStanding\" = TRUE");

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

            SearchTables.AddTo(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            SearchTables.TakeFrom(migrationBuilder);

            migrationBuilder.DropTable(
                name: "exchange_hook");

            migrationBuilder.DropTable(
                name: "matters_bad_rating_check");

            migrationBuilder.DropTable(
                name: "matters_call_back");

            migrationBuilder.DropTable(
                name: "matters_clock_stop");

            migrationBuilder.DropTable(
                name: "matters_co_rating");

            migrationBuilder.DropTable(
                name: "matters_dispute");

            migrationBuilder.DropTable(
                name: "matters_draft");

            migrationBuilder.DropTable(
                name: "matters_explanation");

            migrationBuilder.DropTable(
                name: "matters_extension");

            migrationBuilder.DropTable(
                name: "matters_hot_topic_matter");

            migrationBuilder.DropTable(
                name: "matters_likeness");

            migrationBuilder.DropTable(
                name: "matters_look_back");

            migrationBuilder.DropTable(
                name: "matters_proposal");

            migrationBuilder.DropTable(
                name: "matters_rating");

            migrationBuilder.DropTable(
                name: "matters_rating_appeal");

            migrationBuilder.DropTable(
                name: "matters_reply");

            migrationBuilder.DropTable(
                name: "matters_reply_text");

            migrationBuilder.DropTable(
                name: "matters_saved_view");

            migrationBuilder.DropTable(
                name: "matters_search");

            migrationBuilder.DropTable(
                name: "matters_suggestion");

            migrationBuilder.DropTable(
                name: "matters_supervision");

            migrationBuilder.DropTable(
                name: "matters_text_model");

            migrationBuilder.DropTable(
                name: "matters_timeline");

            migrationBuilder.DropTable(
                name: "matters_transfer");

            migrationBuilder.DropTable(
                name: "matters_work_order");

            migrationBuilder.DropTable(
                name: "platform_account_claim");

            migrationBuilder.DropTable(
                name: "platform_account_login");

            migrationBuilder.DropTable(
                name: "platform_account_token");

            migrationBuilder.DropTable(
                name: "platform_audit");

            migrationBuilder.DropTable(
                name: "platform_daily_root");

            migrationBuilder.DropTable(
                name: "platform_day_serial");

            migrationBuilder.DropTable(
                name: "platform_file");

            migrationBuilder.DropTable(
                name: "platform_idempotency");

            migrationBuilder.DropTable(
                name: "platform_job");

            migrationBuilder.DropTable(
                name: "platform_outbox");

            migrationBuilder.DropTable(
                name: "publication_matter");

            migrationBuilder.DropTable(
                name: "publication_search");

            migrationBuilder.DropTable(
                name: "registry_api_token");

            migrationBuilder.DropTable(
                name: "registry_area");

            migrationBuilder.DropTable(
                name: "registry_category");

            migrationBuilder.DropTable(
                name: "registry_deputy");

            migrationBuilder.DropTable(
                name: "registry_district_profile");

            migrationBuilder.DropTable(
                name: "registry_duty");

            migrationBuilder.DropTable(
                name: "registry_holiday_notice");

            migrationBuilder.DropTable(
                name: "registry_limit");

            migrationBuilder.DropTable(
                name: "registry_local_day");

            migrationBuilder.DropTable(
                name: "registry_one_time_link");

            migrationBuilder.DropTable(
                name: "registry_post_duty");

            migrationBuilder.DropTable(
                name: "registry_role_grant");

            migrationBuilder.DropTable(
                name: "registry_second_factor");

            migrationBuilder.DropTable(
                name: "registry_session");

            migrationBuilder.DropTable(
                name: "registry_unit");

            migrationBuilder.DropTable(
                name: "registry_venue_code");

            migrationBuilder.DropTable(
                name: "registry_version");

            migrationBuilder.DropTable(
                name: "statistics_matter");

            migrationBuilder.DropTable(
                name: "statistics_part");

            migrationBuilder.DropTable(
                name: "statistics_stale_day");

            migrationBuilder.DropTable(
                name: "statistics_sum");

            migrationBuilder.DropTable(
                name: "matters_hot_topic");

            migrationBuilder.DropTable(
                name: "matters_matter");

            migrationBuilder.DropTable(
                name: "platform_account");

            migrationBuilder.DropTable(
                name: "registry_staff");

            migrationBuilder.DropTable(
                name: "registry_venue");
        }
    }
}
