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
                    IsConfidential = table.Column<bool>(type: "boolean", nullable: false),
                    IsHeldForALook = table.Column<bool>(type: "boolean", nullable: false),
                    FileCount = table.Column<int>(type: "integer", nullable: false),
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
                    RegisteredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
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
                    ChangedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Round = table.Column<int>(type: "integer", nullable: false),
                    Result = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    IsSettledOnTheSpot = table.Column<bool>(type: "boolean", nullable: false),
                    FirstStars = table.Column<int>(type: "integer", nullable: true),
                    Stars = table.Column<int>(type: "integer", nullable: true),
                    RatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    WasPurposeCorrected = table.Column<bool>(type: "boolean", nullable: false),
                    EntryCount = table.Column<int>(type: "integer", nullable: false),
                    LastHash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters_matter", x => x.Id);
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
                    SealedAddress = table.Column<string>(type: "text", nullable: true),
                    SealedText = table.Column<string>(type: "text", nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    DueAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    SentAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
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
                name: "registry_api_token",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    Staff = table.Column<Guid>(type: "uuid", nullable: false),
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
                name: "registry_session",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Staff = table.Column<Guid>(type: "uuid", nullable: false),
                    StartedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    LastSeen = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
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
                    Number = table.Column<string>(type: "character varying(14)", maxLength: 14, nullable: false),
                    RegisteredDay = table.Column<DateOnly>(type: "date", nullable: false),
                    Channel = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    FirstReceiver = table.Column<Guid>(type: "uuid", nullable: false),
                    AreaCode = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    Subdistrict = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: true),
                    VenueNumber = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    Purpose = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    CategoryCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: true),
                    AcceptedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DueDay = table.Column<DateOnly>(type: "date", nullable: false),
                    DueAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Unit = table.Column<Guid>(type: "uuid", nullable: false),
                    Handler = table.Column<Guid>(type: "uuid", nullable: true),
                    AnsweredDay = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    IsOnTime = table.Column<bool>(type: "boolean", nullable: false),
                    WorkDaysUsed = table.Column<int>(type: "integer", nullable: true),
                    Result = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    IsSettledOnTheSpot = table.Column<bool>(type: "boolean", nullable: false),
                    RatedDay = table.Column<DateOnly>(type: "date", nullable: true),
                    FirstStars = table.Column<int>(type: "integer", nullable: true),
                    Stars = table.Column<int>(type: "integer", nullable: true),
                    IsReceived = table.Column<bool>(type: "boolean", nullable: false),
                    IsPromised = table.Column<bool>(type: "boolean", nullable: false),
                    IsOwed = table.Column<bool>(type: "boolean", nullable: false),
                    IsSolved = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statistics_matter", x => x.Id);
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
                    Round = table.Column<int>(type: "integer", nullable: false),
                    Stars = table.Column<int>(type: "integer", nullable: false),
                    Reasons = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    WantsRework = table.Column<bool>(type: "boolean", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
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
                name: "IX_matters_matter_Centre_DispatchedAt",
                table: "matters_matter",
                columns: new[] { "Centre", "DispatchedAt" });

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
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_Handler_IsOpen_DueAt_Id",
                table: "matters_matter",
                columns: new[] { "Handler", "IsOpen", "DueAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_IsOpen_DueAt_Id",
                table: "matters_matter",
                columns: new[] { "IsOpen", "DueAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_Number",
                table: "matters_matter",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_PhoneHash",
                table: "matters_matter",
                column: "PhoneHash");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_RegisteredBy_RegisteredAt",
                table: "matters_matter",
                columns: new[] { "RegisteredBy", "RegisteredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_State_DueAt_Id",
                table: "matters_matter",
                columns: new[] { "State", "DueAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_matters_proposal_DecidedAt",
                table: "matters_proposal",
                column: "DecidedAt");

            migrationBuilder.CreateIndex(
                name: "IX_matters_proposal_MatterId",
                table: "matters_proposal",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_matters_rating_MatterId_Round",
                table: "matters_rating",
                columns: new[] { "MatterId", "Round" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_matters_reply_MatterId",
                table: "matters_reply",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_matters_timeline_MatterId_Sequence",
                table: "matters_timeline",
                columns: new[] { "MatterId", "Sequence" },
                unique: true);

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
                name: "IX_platform_outbox_About",
                table: "platform_outbox",
                column: "About");

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

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "matters_proposal");

            migrationBuilder.DropTable(
                name: "matters_rating");

            migrationBuilder.DropTable(
                name: "matters_reply");

            migrationBuilder.DropTable(
                name: "matters_timeline");

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
