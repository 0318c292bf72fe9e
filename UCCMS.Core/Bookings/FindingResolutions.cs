namespace UCCMS.Core.Bookings;

/// <summary>How a finding can end: the one place that says which ends suit which finding.</summary>
public static class FindingResolutions
{
    public const string NoContract = "No contract covers this booking, so it cannot be billed as it stands. Move it to a contract, exclude it or mark it as cancelled.";

    public const string OfFile = "This finding is about a whole file. Withdraw the import, or accept the file as it is.";

    private static readonly FindingResolution[] Chosen =
    [
        FindingResolution.AcceptedAsIs, FindingResolution.Excluded, FindingResolution.MovedToCustomer, FindingResolution.Cancelled, FindingResolution.Corrected,
    ];

    /// <summary>The booking stays billed where it is: needs a contract that bills it, and is all that can be said of a whole file.</summary>
    public static bool LeavesBilled(FindingResolution resolution) => resolution is FindingResolution.AcceptedAsIs or FindingResolution.Corrected;

    /// <summary>The booking is left out of the bill.</summary>
    public static bool LeavesOut(FindingResolution resolution) => resolution is FindingResolution.Excluded or FindingResolution.Cancelled;

    /// <summary>What a person can choose for a finding; empty for a file that no contract covers, which can only be withdrawn.</summary>
    public static IReadOnlyList<FindingResolution> For(FindingCode code, bool hasContract) => [.. Chosen.Where(r => Refusal(r, code, hasContract) is null)];

    /// <summary>Why a finding cannot end like this; none when it can.</summary>
    public static string? Refusal(FindingResolution resolution, FindingCode code, bool hasContract) =>
        LeavesBilled(resolution) && !hasContract ? NoContract
        : !LeavesBilled(resolution) && code == FindingCode.WrongFile ? OfFile
        : null;
}
