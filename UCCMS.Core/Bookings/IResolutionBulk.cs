using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;

namespace UCCMS.Core.Bookings;

/// <summary>Ends and reopens findings with what that does to their bookings, set-wise and all of them or none.</summary>
public interface IResolutionBulk
{
    /// <summary>How the chosen findings stand, before anything is done.</summary>
    Task<ChoiceFacts> FactsAsync(FindingChoice choice, OfficeId office, CancellationToken ct);

    /// <summary>Product and day of the bookings that would be moved; as many as there are different ones.</summary>
    Task<IReadOnlyList<(string Product, DateOnly Day)>> DaysAsync(FindingChoice choice, OfficeId office, CancellationToken ct);

    /// <summary>Ends the open ones of the office in open periods, and with them what they answer.</summary>
    /// <param name="places">Where bookings of which days go, when they are moved.</param>
    Task<EndedFindings> EndAsync(FindingChoice choice, ResolutionAct act, IReadOnlyList<PlacedPeriod> places, CancellationToken ct);

    /// <summary>How the findings of a batch, or one finding, stand before they are reopened.</summary>
    Task<UndoFacts> UndoFactsAsync(ResolutionRoots roots, OfficeId office, CancellationToken ct);

    /// <summary>Opens them again, with those that ended with them, and puts their bookings back.</summary>
    /// <returns>Number of findings open again.</returns>
    Task<int> ReopenAsync(ResolutionRoots roots, CancellationToken ct);

    /// <summary>The office's own finding on its half of a pair that another office asks about; raised now where there is none.</summary>
    Task<long> OtherHalfAsync(BookingFinding asked, CancellationToken ct);
}

/// <summary>How chosen findings stand.</summary>
/// <param name="Seen">Within sight, of the office.</param>
/// <param name="Closed">Of these, in a period whose draft is submitted.</param>
/// <param name="WithoutContract">Of the open ones, on bookings that no contract covers.</param>
/// <param name="OfFiles">Of the open ones, about a whole file.</param>
public sealed record ChoiceFacts(int Seen, int Open, int Closed, int WithoutContract, int OfFiles);

/// <summary>How findings to be reopened stand.</summary>
/// <param name="Dependent">Of these, ended with another one, which has to be reopened instead.</param>
public sealed record UndoFacts(int Seen, int Ended, int Closed, int Dependent);

/// <summary>How many findings one act ended: chosen, beside them on the same bookings, and on the other halves of pairs.</summary>
public sealed record EndedFindings(int Chosen, int Beside, int Pairs)
{
    /// <summary>Number of the contract that bookings were moved to.</summary>
    public string? Target { get; init; }

    public int All => Chosen + Beside + Pairs;
}

/// <summary>One act that ends findings, by whom and why.</summary>
/// <param name="Batch">Names the act, so that it can be undone as a whole.</param>
/// <param name="Target">The contract that bookings are moved to.</param>
public sealed record ResolutionAct(Guid Batch, FindingResolution Resolution, string Reason, Contract? Target, Actor Actor, DateTime AtUtc)
{
    public bool LeavesOut => Resolution is FindingResolution.Excluded or FindingResolution.Cancelled;

    public bool Moves => Resolution == FindingResolution.MovedToCustomer;
}

/// <summary>Bookings of these days are billed in the period that begins on <paramref name="Billed"/>.</summary>
public sealed record PlacedPeriod(DateOnly From, DateOnly To, DateOnly Billed);

/// <summary>Which findings are reopened: all of one act, or one.</summary>
public sealed record ResolutionRoots(Guid? Batch, long? Finding);
