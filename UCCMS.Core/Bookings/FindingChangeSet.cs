using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using static UCCMS.Core.Bookings.FindingWorkbookColumns;

namespace UCCMS.Core.Bookings;

/// <summary>
/// The changes of a workbook, judged against the findings as they are now: which can be applied, which stand so already, and
/// what is wrong with the others, row by row.
/// </summary>
public sealed class FindingChangeSet
{
    /// <summary>Different endings that one workbook may hold; each is an act of its own.</summary>
    public const int MostGroups = 200;

    private const string ChangedRemedy = "Leave it out; take the findings out anew if it still needs an answer.";

    private readonly IReadOnlyDictionary<long, FindingStanding> _standings;
    private readonly IReadOnlyDictionary<string, Contract> _contracts;
    private readonly OfficeId _office;
    private readonly List<FindingChange> _applicable = [];
    private readonly List<FindingChange> _already = [];
    private readonly List<RowProblem> _problems = [];

    private FindingChangeSet(IReadOnlyDictionary<long, FindingStanding> standings, IReadOnlyDictionary<string, Contract> contracts, OfficeId office) =>
        (_standings, _contracts, _office) = (standings, contracts, office);

    public IReadOnlyList<FindingChange> Applicable => _applicable;

    /// <summary>Ended like this before, as by the same workbook.</summary>
    public IReadOnlyList<FindingChange> Already => _already;

    public IReadOnlyList<RowProblem> Problems => _problems;

    /// <summary>The applicable ones by how they end: those that stay billed, then moves, then those left out, so that none undoes another.</summary>
    public IReadOnlyList<FindingChangeGroup> Groups =>
    [
        .. _applicable.GroupBy(KeyOf).OrderBy(g => OrderOf(g.Key.Resolution)).ThenBy(g => g.First().Row)
            .Select(g => new FindingChangeGroup(g.Key.Resolution, g.Key.MoveTo is { } number ? _contracts[number].Id : null, g.Key.Reason, [.. g])),
    ];

    /// <summary>What ends how: number of findings and the money at stake.</summary>
    public IReadOnlyList<(FindingResolution Resolution, int Count, Money AtStake)> Counts =>
    [
        .. _applicable.GroupBy(c => c.Resolution).OrderBy(g => g.Key).Select(g => (g.Key, g.Count(), Money.Sum(g.Select(c => _standings[c.Finding].AtStake)))),
    ];

    public static FindingChangeSet Judge(
        IReadOnlyList<FindingChange> changes, IReadOnlyDictionary<long, FindingStanding> standings, IReadOnlyDictionary<string, Contract> contracts, OfficeId office)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var set = new FindingChangeSet(standings, contracts, office);
        var good = new List<FindingChange>();
        foreach (var change in changes.DistinctBy(c => c.Finding))
        {
            if (set.IsGood(change))
            {
                good.Add(change);
            }
        }

        foreach (var repeated in changes.Except(changes.DistinctBy(c => c.Finding)))
        {
            set.Refuse(repeated, Finding, "The finding stands in another row as well.", "Delete one of the two rows.");
        }

        set.KeepThoseThatAgree(good);
        return set;
    }

    private bool IsGood(FindingChange change)
    {
        var before = _problems.Count;
        if (!_standings.TryGetValue(change.Finding, out var standing))
        {
            Refuse(change, Finding, "The finding is not there any more, or belongs to another office.", ChangedRemedy);
        }
        else if (IsAlready(change, standing))
        {
            _already.Add(change);
            return false;
        }
        else if (standing.Resolution != FindingResolution.Open)
        {
            Refuse(change, Finding, $"It was resolved meanwhile: {Words.Of(standing.Resolution).ToLowerInvariant()}{(standing.ResolvedByName is { } who ? $" by {who}" : string.Empty)}.", ChangedRemedy);
        }
        else if (standing.Version != change.Version)
        {
            Refuse(change, Finding, "The finding was changed since the workbook was taken out.", "Take the findings out anew and look at it again.");
        }
        else if (standing.IsClosed)
        {
            Refuse(change, Finding, "The draft of this period is submitted.", "Have it returned before its findings are changed.");
        }
        else
        {
            JudgeContent(change, standing);
        }

        return _problems.Count == before;
    }

    private static bool IsAlready(FindingChange change, FindingStanding standing) =>
        standing.Version > change.Version && standing.Resolution == change.Resolution && string.Equals(standing.Reason, change.Reason, StringComparison.Ordinal);

    private void JudgeContent(FindingChange change, FindingStanding standing)
    {
        if (FindingResolutions.Refusal(change.Resolution, standing.Code, standing.HasContract) is { } refusal)
        {
            Refuse(change, FindingWorkbookColumns.Resolution, refusal, "Choose another resolution from the list of the cell.", Words.Of(change.Resolution));
        }

        if (change.Reason.Length == 0)
        {
            Refuse(change, Reason, "There is no reason.", "Say why: the reason is kept with the finding.");
        }
        else if (change.Reason.Length > LongestReason)
        {
            Refuse(change, Reason, $"The reason is longer than {LongestReason} characters.", "Shorten it.", change.Reason[..40] + "…");
        }

        JudgeTarget(change, standing);
    }

    private void JudgeTarget(FindingChange change, FindingStanding standing)
    {
        const string Remedy = "Choose a contract from the list of the cell.";
        if (change.Resolution != FindingResolution.MovedToCustomer)
        {
            if (change.MoveTo is { } needless)
            {
                Refuse(change, MoveTo, $"A contract is given, but the finding ends as {Words.Of(change.Resolution).ToLowerInvariant()}.", "Empty the cell, or choose the resolution that moves the booking.", needless);
            }
        }
        else if (change.MoveTo is not { } number)
        {
            Refuse(change, MoveTo, "The booking shall be moved, but no contract is given.", Remedy);
        }
        else if (!_contracts.TryGetValue(number, out var contract))
        {
            Refuse(change, MoveTo, "There is no such contract for your office.", Remedy, number);
        }
        else if (!contract.Covers(_office, standing.Product, standing.BookedOn))
        {
            Refuse(change, MoveTo, $"The contract does not cover product {standing.Product} of this office on {IndianTime.Show(standing.BookedOn)}.", Remedy, number);
        }
    }

    // Rows on one booking, or on the halves of a pair, must not pull it two ways.
    private void KeepThoseThatAgree(List<FindingChange> good)
    {
        var acts = good.Where(c => !FindingResolutions.LeavesBilled(c.Resolution)).GroupBy(c => _standings[c.Finding].BookingId).ToDictionary(g => g.Key, g => g.First());
        foreach (var change in good)
        {
            if (FindingResolutions.LeavesBilled(change.Resolution))
            {
                _applicable.Add(change);
            }
            else if (Against(change, acts) is { } other)
            {
                Refuse(change, FindingWorkbookColumns.Resolution, $"Row {other.Row} ends otherwise, and both are about the same article.", "Give both rows the same resolution, contract and reason, or leave one of them empty.", Words.Of(change.Resolution));
            }
            else
            {
                _applicable.Add(change);
            }
        }

        RuleViolation.Unless(
            _applicable.DistinctBy(KeyOf).Count() <= MostGroups,
            "workbook.too-many-reasons",
            $"The workbook holds more than {MostGroups} different endings (resolution, contract and reason together). Nothing was changed. Use the same reason for findings that end alike, or bring the rows back in parts.");
    }

    private FindingChange? Against(FindingChange change, Dictionary<long, FindingChange> acts)
    {
        var standing = _standings[change.Finding];
        var same = acts[standing.BookingId];
        if (KeyOf(same) != KeyOf(change))
        {
            return same;
        }

        return FindingResolutions.LeavesOut(change.Resolution) && standing.OtherBookingId is { } other && acts.TryGetValue(other, out var half)
            && FindingResolutions.LeavesOut(half.Resolution) && KeyOf(half) != KeyOf(change) ? half : null;
    }

    private static (FindingResolution Resolution, string? MoveTo, string Reason) KeyOf(FindingChange change) => (change.Resolution, change.MoveTo, change.Reason);

    private static int OrderOf(FindingResolution resolution) =>
        FindingResolutions.LeavesBilled(resolution) ? 0 : resolution == FindingResolution.MovedToCustomer ? 1 : 2;

    private void Refuse(FindingChange change, string column, string reason, string remedy, string? value = null) =>
        _problems.Add(new(change.Row, column, value ?? (column == Finding ? FormattableString.Invariant($"{change.Finding}") : string.Empty), reason, remedy));
}
