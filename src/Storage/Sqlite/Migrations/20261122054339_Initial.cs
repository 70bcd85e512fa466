using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Huiyin.Storage.Sqlite.Migrations
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

            migrationBuilder.CreateTable(
                name: "matters_draft",
                columns: table => new
                {
                    Matter = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Account = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    Choice = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_draft", x => new { x.Matter, x.Kind, x.Account });
                });

            migrationBuilder.CreateTable(
                name: "matters_hot_topic",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    AreaCode = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    Heat = table.Column<double>(type: "REAL", nullable: false),
                    People = table.Column<double>(type: "REAL", nullable: false),
                    Growth = table.Column<double>(type: "REAL", nullable: false),
                    Duration = table.Column<double>(type: "REAL", nullable: false),
                    Endorsed = table.Column<double>(type: "REAL", nullable: false),
                    Grave = table.Column<double>(type: "REAL", nullable: false),
                    Matters = table.Column<int>(type: "INTEGER", nullable: false),
                    Citizens = table.Column<int>(type: "INTEGER", nullable: false),
                    Endorsements = table.Column<long>(type: "INTEGER", nullable: false),
                    First = table.Column<long>(type: "INTEGER", nullable: false),
                    Last = table.Column<long>(type: "INTEGER", nullable: false),
                    Weeks = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    AlsoNamed = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    IsAlert = table.Column<int>(type: "INTEGER", nullable: false),
                    AlertedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    FoundAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_hot_topic", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "matters_likeness",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Matter = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_likeness", x => new { x.Key, x.Day, x.Matter });
                });

            migrationBuilder.CreateTable(
                name: "matters_matter",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 14, nullable: false),
                    QueryCodeHash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    QueryCodeEdition = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    CategoryCode = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true),
                    AgreesToPublication = table.Column<int>(type: "INTEGER", nullable: false),
                    ObjectsToPublication = table.Column<int>(type: "INTEGER", nullable: false),
                    IsConfidential = table.Column<int>(type: "INTEGER", nullable: false),
                    IsHeldForALook = table.Column<int>(type: "INTEGER", nullable: false),
                    FileCount = table.Column<int>(type: "INTEGER", nullable: false),
                    EvidenceCount = table.Column<int>(type: "INTEGER", nullable: false),
                    SealedPhone = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneHash = table.Column<byte[]>(type: "BLOB", nullable: true),
                    SealedCallMe = table.Column<string>(type: "TEXT", nullable: true),
                    SealedPlace = table.Column<string>(type: "TEXT", nullable: true),
                    AreaCode = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    VenueNumber = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Latitude = table.Column<double>(type: "REAL", nullable: true),
                    Longitude = table.Column<double>(type: "REAL", nullable: true),
                    RegisteredBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ForeignSource = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ForeignId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    FirstReceiver = table.Column<Guid>(type: "TEXT", nullable: false),
                    Centre = table.Column<Guid>(type: "TEXT", nullable: false),
                    LeadUnit = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsLeadSigned = table.Column<int>(type: "INTEGER", nullable: false),
                    Handler = table.Column<Guid>(type: "TEXT", nullable: true),
                    HandlerName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ReportedUnit = table.Column<Guid>(type: "TEXT", nullable: true),
                    DeskUnit = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsOpen = table.Column<int>(type: "INTEGER", nullable: false),
                    LeadAbove = table.Column<Guid>(type: "TEXT", nullable: true),
                    CongressUnit = table.Column<Guid>(type: "TEXT", nullable: true),
                    MasterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MasterUnit = table.Column<Guid>(type: "TEXT", nullable: true),
                    FollowerCount = table.Column<int>(type: "INTEGER", nullable: false),
                    SuggestedMaster = table.Column<Guid>(type: "TEXT", nullable: true),
                    RegisteredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ClockRestartedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    FirstDueAt = table.Column<long>(type: "INTEGER", nullable: true),
                    WatchAt = table.Column<long>(type: "INTEGER", nullable: true),
                    AgesOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LookBackOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Returns = table.Column<int>(type: "INTEGER", nullable: false),
                    BadRatings = table.Column<int>(type: "INTEGER", nullable: false),
                    WatchLevel = table.Column<int>(type: "INTEGER", nullable: false),
                    IsStepUrged = table.Column<int>(type: "INTEGER", nullable: false),
                    LimitNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    LimitUnit = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    DueDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    IsDueProvisional = table.Column<int>(type: "INTEGER", nullable: false),
                    StepDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AcceptedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DispatchedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    SignedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    FirstContactAt = table.Column<long>(type: "INTEGER", nullable: true),
                    FirstAnsweredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ClosedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RateUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    RemindToRateOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    Result = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    IsSettledOnTheSpot = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstStars = table.Column<int>(type: "INTEGER", nullable: true),
                    Stars = table.Column<int>(type: "INTEGER", nullable: true),
                    RatedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    WasPurposeCorrected = table.Column<int>(type: "INTEGER", nullable: false),
                    Facts = table.Column<int>(type: "INTEGER", nullable: false),
                    IsRework = table.Column<int>(type: "INTEGER", nullable: false),
                    UpheldCount = table.Column<int>(type: "INTEGER", nullable: false),
                    IsFinalRound = table.Column<int>(type: "INTEGER", nullable: false),
                    IsRebound = table.Column<int>(type: "INTEGER", nullable: false),
                    WasReopenedByCitizen = table.Column<int>(type: "INTEGER", nullable: false),
                    SupervisionLevel = table.Column<int>(type: "INTEGER", nullable: false),
                    SentBackCount = table.Column<int>(type: "INTEGER", nullable: false),
                    EntryCount = table.Column<int>(type: "INTEGER", nullable: false),
                    LastHash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_matter", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "matters_reply_text",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Account = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Unit = table.Column<Guid>(type: "TEXT", nullable: true),
                    Use = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Key = table.Column<int>(type: "INTEGER", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_reply_text", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "matters_saved_view",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Account = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Query = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_saved_view", x => x.Id);
                });

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
                name: "matters_suggestion",
                columns: table => new
                {
                    Matter = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: true),
                    Category = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    ChosenCategory = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    First = table.Column<Guid>(type: "TEXT", nullable: true),
                    Second = table.Column<Guid>(type: "TEXT", nullable: true),
                    Third = table.Column<Guid>(type: "TEXT", nullable: true),
                    Chosen = table.Column<Guid>(type: "TEXT", nullable: false),
                    WasSure = table.Column<int>(type: "INTEGER", nullable: false),
                    IsAccepted = table.Column<int>(type: "INTEGER", nullable: false),
                    IsAmongThree = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_suggestion", x => x.Matter);
                });

            migrationBuilder.CreateTable(
                name: "matters_text_model",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false),
                    MadeBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Texts = table.Column<int>(type: "INTEGER", nullable: false),
                    LearnedTo = table.Column<long>(type: "INTEGER", nullable: false),
                    Classifier = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Habits = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Tried = table.Column<int>(type: "INTEGER", nullable: false),
                    Accuracy = table.Column<double>(type: "REAL", nullable: false),
                    MacroF1 = table.Column<double>(type: "REAL", nullable: false),
                    TopThree = table.Column<double>(type: "REAL", nullable: false),
                    CalibrationError = table.Column<double>(type: "REAL", nullable: false),
                    AccuracyBefore = table.Column<double>(type: "REAL", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    UsedFrom = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_text_model", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_account",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsDemo = table.Column<int>(type: "INTEGER", nullable: false),
                    ClosedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<int>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumberConfirmed = table.Column<int>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<int>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<long>(type: "INTEGER", nullable: true),
                    LockoutEnabled = table.Column<int>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_account", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_audit",
                columns: table => new
                {
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Actor = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    What = table.Column<string>(type: "TEXT", nullable: false),
                    PreviousHash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_audit", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "platform_daily_root",
                columns: table => new
                {
                    No = table.Column<int>(type: "INTEGER", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SealedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Leaves = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Previous = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Root = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_daily_root", x => x.No);
                });

            migrationBuilder.CreateTable(
                name: "platform_day_serial",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Last = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_day_serial", x => x.Day);
                });

            migrationBuilder.CreateTable(
                name: "platform_file",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Actor = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    IsPublicToApplicant = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_file", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_idempotency",
                columns: table => new
                {
                    KeyHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    AskHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Answer = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_idempotency", x => x.KeyHash);
                });

            migrationBuilder.CreateTable(
                name: "platform_job",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    LeaseUntil = table.Column<long>(type: "INTEGER", nullable: false),
                    Node = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_job", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "platform_outbox",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    About = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Hook = table.Column<Guid>(type: "TEXT", nullable: true),
                    SealedAddress = table.Column<string>(type: "TEXT", nullable: true),
                    SealedText = table.Column<string>(type: "TEXT", nullable: false),
                    IsUrgent = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    SentAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ClaimedUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    LastError = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "publication_matter",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Matter = table.Column<Guid>(type: "TEXT", nullable: false),
                    LiveFor = table.Column<Guid>(type: "TEXT", nullable: true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 14, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    Reply = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    UnitName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Subdistrict = table.Column<string>(type: "TEXT", maxLength: 9, nullable: true),
                    CategoryCode = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    WorkDaysUsed = table.Column<int>(type: "INTEGER", nullable: false),
                    Result = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    IsReworked = table.Column<int>(type: "INTEGER", nullable: false),
                    Stars = table.Column<int>(type: "INTEGER", nullable: true),
                    HasConsent = table.Column<int>(type: "INTEGER", nullable: false),
                    ProposedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ProposedByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ProposedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RefusalReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_publication_matter", x => x.Id);
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

            migrationBuilder.CreateTable(
                name: "registry_api_token",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    Staff = table.Column<Guid>(type: "TEXT", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ChannelKind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false),
                    MadeBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    RevokedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    LastUsedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_api_token", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registry_area",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ParentCode = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_area", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registry_category",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Aliases = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    NeedsPhoto = table.Column<int>(type: "INTEGER", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_category", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "registry_deputy",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Group = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Constituency = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    VenueNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Account = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_deputy", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registry_district_profile",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    DivisionCode = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    HotlineNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    LimitProfile = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_district_profile", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registry_duty",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CategoryCode = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    AreaCode = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    Unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    LegalBasis = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_duty", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registry_holiday_notice",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    UploadedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    UploadedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_holiday_notice", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registry_limit",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_limit", x => new { x.Key, x.From });
                });

            migrationBuilder.CreateTable(
                name: "registry_local_day",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsWork = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_local_day", x => x.Day);
                });

            migrationBuilder.CreateTable(
                name: "registry_one_time_link",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    Staff = table.Column<Guid>(type: "TEXT", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ValidUntil = table.Column<long>(type: "INTEGER", nullable: false),
                    UsedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_one_time_link", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registry_post_duty",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Post = table.Column<Guid>(type: "TEXT", nullable: false),
                    Staff = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<long>(type: "INTEGER", nullable: false),
                    To = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_post_duty", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registry_second_factor",
                columns: table => new
                {
                    Staff = table.Column<Guid>(type: "TEXT", nullable: false),
                    SealedSecret = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ProvenAt = table.Column<long>(type: "INTEGER", nullable: true),
                    LastStep = table.Column<long>(type: "INTEGER", nullable: false),
                    WrongCount = table.Column<int>(type: "INTEGER", nullable: false),
                    LockedUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    Recovery = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_second_factor", x => x.Staff);
                });

            migrationBuilder.CreateTable(
                name: "registry_session",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Staff = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    LastSeen = table.Column<long>(type: "INTEGER", nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    AsksSecond = table.Column<int>(type: "INTEGER", nullable: false),
                    ConfirmedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_session", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registry_staff",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Account = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    HomeUnit = table.Column<Guid>(type: "TEXT", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_staff", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registry_unit",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ShortName = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Parent = table.Column<Guid>(type: "TEXT", nullable: true),
                    AreaCode = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    OfficePhone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Initials = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Hours = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_unit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registry_venue",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    AreaCode = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    OpeningHours = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    FirstReceiver = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Latitude = table.Column<double>(type: "REAL", nullable: true),
                    Longitude = table.Column<double>(type: "REAL", nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_venue", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registry_version",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Stamp = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_version", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "statistics_matter",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegisteredDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FirstReceiver = table.Column<Guid>(type: "TEXT", nullable: false),
                    VenueNumber = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    AcceptedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DueDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    SignedDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsContactedInTime = table.Column<int>(type: "INTEGER", nullable: false),
                    AnsweredDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    IsOnTime = table.Column<int>(type: "INTEGER", nullable: false),
                    OverdueDays = table.Column<int>(type: "INTEGER", nullable: false),
                    WorkDaysUsed = table.Column<int>(type: "INTEGER", nullable: true),
                    Result = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    IsSettledOnTheSpot = table.Column<int>(type: "INTEGER", nullable: false),
                    IsSolved = table.Column<int>(type: "INTEGER", nullable: false),
                    IsOnce = table.Column<int>(type: "INTEGER", nullable: false),
                    RatedDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FirstStars = table.Column<int>(type: "INTEGER", nullable: true),
                    Stars = table.Column<int>(type: "INTEGER", nullable: true),
                    IsReceived = table.Column<int>(type: "INTEGER", nullable: false),
                    IsPromised = table.Column<int>(type: "INTEGER", nullable: false),
                    IsOwed = table.Column<int>(type: "INTEGER", nullable: false),
                    IsMerged = table.Column<int>(type: "INTEGER", nullable: false),
                    IsStanding = table.Column<int>(type: "INTEGER", nullable: false),
                    IsExplained = table.Column<int>(type: "INTEGER", nullable: false),
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
                    table.PrimaryKey("PK_statistics_matter", x => x.Id);
                });

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

            migrationBuilder.CreateTable(
                name: "matters_hot_topic_matter",
                columns: table => new
                {
                    Topic = table.Column<Guid>(type: "TEXT", nullable: false),
                    Matter = table.Column<Guid>(type: "TEXT", nullable: false),
                    Score = table.Column<double>(type: "REAL", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ContactDue = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsFromExplained = table.Column<int>(type: "INTEGER", nullable: false),
                    ContactedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Evidence = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    IsComplex = table.Column<int>(type: "INTEGER", nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    MatterId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Heard = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Stars = table.Column<int>(type: "INTEGER", nullable: true),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    EndsIt = table.Column<int>(type: "INTEGER", nullable: false),
                    MatterId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Before = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    End = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MatterId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rating = table.Column<Guid>(type: "TEXT", nullable: false),
                    Unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stars = table.Column<int>(type: "INTEGER", nullable: false),
                    MatterId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    RuleDue = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RuledAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RuledBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Lead = table.Column<Guid>(type: "TEXT", nullable: true),
                    Grounds = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    MatterId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reply = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    DoableNow = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Alternative = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Difficulty = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    RevisitOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Renewals = table.Column<int>(type: "INTEGER", nullable: false),
                    LeftAt = table.Column<long>(type: "INTEGER", nullable: true),
                    MatterId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    AskedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    AskedByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Days = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Plan = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    IsGranted = table.Column<int>(type: "INTEGER", nullable: true),
                    Refusal = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    MatterId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlannedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    LapsedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DoneAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DoneBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DoneByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Result = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    IsReached = table.Column<int>(type: "INTEGER", nullable: true),
                    IsDone = table.Column<int>(type: "INTEGER", nullable: true),
                    IsLasting = table.Column<int>(type: "INTEGER", nullable: true),
                    IsSatisfied = table.Column<int>(type: "INTEGER", nullable: true),
                    Words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    NewProblem = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    LeaderAgrees = table.Column<int>(type: "INTEGER", nullable: true),
                    DeputyAgrees = table.Column<int>(type: "INTEGER", nullable: true),
                    ResidentAgrees = table.Column<int>(type: "INTEGER", nullable: true),
                    UnitAgrees = table.Column<int>(type: "INTEGER", nullable: true),
                    MatterId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Move = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ProposedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ProposedByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: true),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    HalfConfirmedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    HalfConfirmedAs = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    IsConfirmed = table.Column<int>(type: "INTEGER", nullable: true),
                    MatterId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    No = table.Column<int>(type: "INTEGER", nullable: false),
                    Occasion = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    Stars = table.Column<int>(type: "INTEGER", nullable: false),
                    Reasons = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    WantsRework = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    IsMarkedUnfounded = table.Column<int>(type: "INTEGER", nullable: false),
                    MatterId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Check = table.Column<Guid>(type: "TEXT", nullable: false),
                    Side = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    IsGranted = table.Column<int>(type: "INTEGER", nullable: true),
                    Words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    MatterId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    Result = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    Drafter = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    DrafterName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    HandedInAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ReviewDue = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NotesOverdueOpinions = table.Column<int>(type: "INTEGER", nullable: false),
                    Reviewer = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    SentAt = table.Column<long>(type: "INTEGER", nullable: true),
                    SentBackAt = table.Column<long>(type: "INTEGER", nullable: true),
                    SentBackReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    MatterId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Line = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Level = table.Column<int>(type: "INTEGER", nullable: false),
                    Trigger = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    OpenedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    OpenedByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    LetterYear = table.Column<int>(type: "INTEGER", nullable: true),
                    LetterNo = table.Column<int>(type: "INTEGER", nullable: true),
                    AnswerDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    LiftedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    LiftedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    LiftReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    MatterId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Actor = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ActorName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ActorUnit = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsPublic = table.Column<int>(type: "INTEGER", nullable: false),
                    Values = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: true),
                    PayloadHash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PreviousHash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    MatterId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<Guid>(type: "TEXT", nullable: false),
                    Target = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    OfferedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    SpokenTo = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    SpokenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    TheirWords = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    AnswerDue = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    MatterId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    No = table.Column<int>(type: "INTEGER", nullable: false),
                    Unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    SentAt = table.Column<long>(type: "INTEGER", nullable: false),
                    StepDue = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Ask = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    SignedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Handler = table.Column<Guid>(type: "TEXT", nullable: true),
                    HandlerName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    DoneAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ReturnReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Opinion = table.Column<string>(type: "TEXT", nullable: true),
                    MatterId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true)
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
                    LoginProvider = table.Column<string>(type: "TEXT", nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Staff = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                    Code = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    VenueId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IssuedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    IssuedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RevokedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RevokedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
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
                filter: "\"IsOpen\" = 1 AND \"IsHeldForALook\" = 0");

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
                filter: "\"IsStanding\" = 1");

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
