namespace UCCMS.Core.Adjustments;

/// <summary>One thing that a ticket asks for, checked on its own.</summary>
public sealed class CeptAsk
{
    private CeptAsk()
    {
    }

    /// <summary>From 1.</summary>
    public int Position { get; private set; }

    public CeptAskKind Kind { get; private set; }

    /// <summary>Date of the first balances of APT that show it done; none while they do not.</summary>
    public DateOnly? ConfirmedOn { get; private set; }

    internal static CeptAsk Of(int position, CeptAskKind kind) => new() { Position = position, Kind = kind };

    internal void Check(bool isDone, DateOnly asOn) => ConfirmedOn = isDone ? ConfirmedOn ?? asOn : null;
}
