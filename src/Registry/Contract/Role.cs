namespace Huiyin.Registry.Contract;

/// <summary>Who somebody is towards a matter (rule 4.1, R1–R30); always held at a unit and its subtree, from a day to a day.</summary>
public enum Role
{
    /// <summary>The house itself: jobs.</summary>
    System = 0,
    Citizen = 1,
    EnterpriseUser = 2,
    VoterRepresentative = 3,
    Deputy = 4,
    CouncilDelegate = 5,
    CppccMember = 6,
    CounterClerk = 7,
    HotlineSeat = 8,
    Dispatcher = 9,
    UnitReceiver = 10,
    Handler = 11,
    UnitLeader = 12,

    /// <summary>R10–R12 of a co-handling unit; never granted, it follows from the co-order.</summary>
    CoHandler = 13,
    GridKeeper = 14,
    Arbiter = 15,
    Supervisor = 16,
    StreetCommittee = 17,
    SpecialCommittee = 18,
    DistrictLeader = 19,
    Assistant = 20,
    ExperienceOfficer = 21,
    Convenor = 22,
    Teller = 23,
    Inspector = 24,
    Publisher = 25,
    CallbackAgent = 26,
    SystemAdmin = 27,
    SecurityAdmin = 28,
    Auditor = 29,
    Display = 30,
}
