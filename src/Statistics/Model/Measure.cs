namespace Huiyin.Statistics.Model;

/// <summary>What is counted. Figures are made of these; each opens its rows. The numbers are stored: a frozen month keeps them, so none is used twice.</summary>
internal enum Measure
{
    // By the day of registration
    Received = 1,
    ReceivedAnswered = 2,
    OnTheSpot = 3,
    Merged = 4,

    // By the day of the first answer
    Answered = 10,
    Solved = 11,
    AnsweredOnTime = 12,
    AnsweredLate = 13,
    Once = 14,
    AnsweredRated = 15,

    /// <summary>A sum: working days used.</summary>
    WorkDays = 16,

    /// <summary>A sum: working days late.</summary>
    OverdueDays = 17,

    // By the due day
    Due = 20,
    DueOnTime = 21,
    DueMissed = 22,

    // By the day of the rating that counts
    Rated = 30,
    Satisfied = 31,
    VerySatisfied = 32,
    FirstSatisfied = 33,
    BadRated = 34,

    // By the day of signing
    Signed = 40,
    ContactedInTime = 41,

    // Orders, by the day on which they were sent
    Dispatched = 50,
    SignedInTime = 51,
    SignedOrders = 52,

    /// <summary>A sum: minutes from dispatch to signature.</summary>
    AcceptMinutes = 53,
    CoSent = 54,

    // Co-orders, by the day on which the opinion was due
    CoDue = 55,
    CoInTime = 56,

    // Bad ratings
    Checks = 60,
    ChecksContacted = 61,
    ChecksDue = 62,
    ChecksDone = 63,

    // Look-backs: by the planned day, by the day done
    LookBacksPlanned = 70,
    LookBacksDone = 71,
    LookBacksHeld = 72,
    Rebounds = 73,

    // Explained ones that left the pool
    PoolLeft = 80,
    Revived = 81,

    // Call-backs, by their day
    CallBacks = 90,
    CallBacksSolved = 91,
    CallBacksPartly = 92,
    CallBacksSatisfied = 93,

    // What else happened, by its day
    Transfers = 100,
    TransfersRefused = 101,
    Disputes = 102,
    Returned = 103,
    Extensions = 104,
    Stops = 105,
    Urgings = 106,
    Letters = 107,
    Listed = 108,
    Summoned = 109,
    CongressLine = 110,

    // As it stands now, whatever the period
    Open = 120,
    Overdue = 121,
    InPool = 122,
}
