using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Model;

internal enum WorkOrderRole
{
    Lead,
    CoHandler,
}

/// <summary>Of a work order only; the matter's is called state (rule 5.1).</summary>
internal enum WorkOrderStatus
{
    Sent,
    Signed,
    Done,
    Returned,
    Recalled,
}

/// <summary>The task one unit gets for a matter. Only the lead order moves the matter.</summary>
internal sealed class WorkOrder
{
    public required Guid Id { get; init; }

    /// <summary>Shown as <c>-01</c>, <c>-02</c> behind the matter's number.</summary>
    public required int No { get; init; }

    public required UnitId Unit { get; init; }

    public required WorkOrderRole Role { get; init; }

    public required DateTimeOffset SentAt { get; init; }

    /// <summary>K3: to be signed, or for a co-order answered, by the end of this day.</summary>
    public required DateOnly StepDue { get; init; }

    /// <summary>What a co-handler is asked for.</summary>
    public string? Ask { get; init; }

    public WorkOrderStatus Status { get; private set; }

    public DateTimeOffset? SignedAt { get; private set; }

    public StaffId? Handler { get; private set; }

    public string? HandlerName { get; private set; }

    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>Reason and duty basis of a return.</summary>
    public string? ReturnReason { get; private set; }

    /// <summary>The co-handler's opinion.</summary>
    public string? Opinion { get; private set; }

    public bool IsOpen => Status is WorkOrderStatus.Sent or WorkOrderStatus.Signed;

    internal void Sign(StaffId handler, string handlerName, DateTimeOffset now)
    {
        Status = WorkOrderStatus.Signed;
        SignedAt = now;
        Handler = handler;
        HandlerName = handlerName;
    }

    internal void Finish(DateTimeOffset now, string? opinion = null)
    {
        Status = WorkOrderStatus.Done;
        DoneAt = now;
        Opinion = opinion ?? Opinion;
    }

    internal void Assign(StaffId? handler, string? handlerName)
    {
        Handler = handler;
        HandlerName = handlerName;
    }

    internal void Return(string reason, DateTimeOffset now)
    {
        Status = WorkOrderStatus.Returned;
        ReturnReason = reason;
        DoneAt = now;
    }

    internal void Recall(DateTimeOffset now)
    {
        Status = WorkOrderStatus.Recalled;
        DoneAt = now;
    }
}
