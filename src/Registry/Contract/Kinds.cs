namespace Huiyin.Registry.Contract;

/// <summary>诉求类型: what somebody wants; decides the time limit (rule 3.10). Unclear is <see cref="Help"/>.</summary>
public enum Purpose
{
    /// <summary>咨询</summary>
    Consultation,

    /// <summary>求助</summary>
    Help,

    /// <summary>投诉</summary>
    Complaint,

    /// <summary>举报: never dispatched to the unit reported, confidential by itself.</summary>
    TipOff,

    /// <summary>建议</summary>
    Suggestion,

    /// <summary>表扬</summary>
    Praise,
}

/// <summary>Kinds of bodies that can hold a work order or receive a forward.</summary>
public enum UnitKind
{
    /// <summary>区级部门</summary>
    Department,

    /// <summary>区指挥中心: first receiver where no venue says otherwise, dispatches.</summary>
    DistrictCentre,

    /// <summary>街道办事处</summary>
    Subdistrict,

    /// <summary>街道基层治理指挥中心 (rule 3.6)</summary>
    CommandCentre,

    /// <summary>四个板块: 党的建设 经济发展 民生服务 平安法治</summary>
    GovernanceSector,

    /// <summary>岗位 below a sector</summary>
    Post,

    /// <summary>区人大常委会街道工委</summary>
    StreetCommittee,

    /// <summary>政务服务中心</summary>
    ServiceCentre,

    /// <summary>国有公司: water, power, gas, parking</summary>
    StateCompany,

    /// <summary>法院: receives a forward, never an order</summary>
    Court,

    /// <summary>社区居委会</summary>
    Community,
}

/// <summary>Kinds of venues; the letter is the one in the venue's number (rule 3.11).</summary>
public enum VenueKind
{
    /// <summary>代表之家, J</summary>
    DeputyHome,

    /// <summary>代表活动站, Z</summary>
    DeputyStation,

    /// <summary>民情联络点 in a tower, hospital or command centre, D</summary>
    ContactPoint,

    /// <summary>议事点, Y</summary>
    DeliberationPoint,

    /// <summary>窗口, C</summary>
    Counter,

    /// <summary>办不成事反映窗口, B</summary>
    UnresolvedDesk,

    /// <summary>自助服务区, S</summary>
    SelfServiceZone,
}
