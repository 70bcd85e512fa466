namespace Huiyin.Matters.Contract;

/// <summary>The door a matter came through.</summary>
public enum ChannelKind
{
    /// <summary>扫码: a code on a wall</summary>
    WallCode,

    /// <summary>网页: the page without a code</summary>
    WebPage,

    /// <summary>窗口</summary>
    Counter,

    /// <summary>办不成事反映窗口</summary>
    UnresolvedDesk,

    /// <summary>接口: another program</summary>
    Api,

    /// <summary>导入: from another system's file</summary>
    Import,

    /// <summary>12345 热线</summary>
    Hotline,

    /// <summary>代表 handed it in</summary>
    Deputy,

    /// <summary>接待日</summary>
    Reception,

    /// <summary>巡查、网格</summary>
    Patrol,
}
