using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;

namespace UCCMS.Web.Generation;

/// <summary>A row that must raise a finding, or, among the honest ones, raises a suspicion although nothing is wrong.</summary>
/// <param name="Line">Of the file, its header being line 1.</param>
/// <param name="OtherLine">Of the same file: the other booking of a pair.</param>
/// <param name="BelongsTo">Number of the contract that owes it; empty where it should not be billed.</param>
/// <param name="ExpectedPaise">The tariff that should have been charged, where the row says all that decides it.</param>
/// <param name="Rows">Rows concerned, where a whole file is.</param>
internal sealed record PlantedFinding(
    FindingCode Code, FindingGround Ground, string File, int Line, string Article, int? OtherLine, string BelongsTo, long? ExpectedPaise = null, int? Rows = null);

/// <summary>A finding that an invoice of APT must raise once the bookings are imported and none of their findings is resolved.</summary>
/// <param name="Product">Empty where it is about the location's whole document.</param>
internal sealed record PlantedOnInvoice(AptFindingCode Code, AptBill Bill, AptLine Line, string Product, TrafficClass Class)
{
    public string Invoice => Bill.Terms.InvoiceNumber(Bill.Contract, Line.Supplier);
}

/// <summary>What importing a booking file must report.</summary>
internal sealed class FileTruth(string name)
{
    public string Name => name;

    public int Rows { get; set; }

    public int Rejected { get; set; }

    public int Duplicates { get; set; }

    public int Flagged { get; set; }

    /// <summary>It is to be imported as this office's; none where each row's own office counts.</summary>
    public OfficeId? Office { get; init; }

    /// <summary>Id of the customer whose file it is said to be on import.</summary>
    public string? Customer { get; init; }
}

/// <summary>Articles and amounts; in paise.</summary>
internal sealed record Sum
{
    public int Articles { get; private set; }

    public long Gross { get; private set; }

    public long Vas { get; private set; }

    public void Add(BookingLine line) => (Articles, Gross, Vas) = (Articles + 1, Gross + line.BasePaise, Vas + line.VasPaise);

    public void Add(Sum other) => (Articles, Gross, Vas) = (Articles + other.Articles, Gross + other.Gross, Vas + other.Vas);
}

/// <summary>A contract's period at one office, by product and class.</summary>
internal readonly record struct TotalKey(string Contract, DateOnly From, int OfficeId, string Product, TrafficClass Class);

/// <summary>The three sums of a <see cref="TotalKey"/>.</summary>
internal sealed class TotalSums
{
    /// <summary>What UCCMS counts under the contract after the import, no finding resolved.</summary>
    public Sum Imported { get; } = new();

    /// <summary>What the contract owes when every finding is resolved rightly.</summary>
    public Sum Right { get; } = new();

    /// <summary>Booked in SAP: in neither of the others.</summary>
    public Sum Sap { get; } = new();
}

/// <summary>Everything that is known of the generated files.</summary>
internal sealed class Truth
{
    private (string File, int Line) lastFlagged;

    public List<PlantedFinding> Findings { get; } = [];

    public List<PlantedFinding> Honest { get; } = [];

    public List<PlantedOnInvoice> OnInvoices { get; } = [];

    public List<FileTruth> Files { get; } = [];

    public List<(string Name, int Rows, int Invoices)> InvoiceFiles { get; } = [];

    public Dictionary<TotalKey, TotalSums> Totals { get; } = [];

    /// <summary>Rows planted of each kind, also of those that raise nothing.</summary>
    public int[] Slips { get; } = new int[SlipKind.All.Count];

    public void Plant(PlantedFinding finding, FileTruth file)
    {
        Findings.Add(finding);
        Flag(finding, file);
    }

    public void PlantHonest(PlantedFinding finding, FileTruth file)
    {
        Honest.Add(finding);
        Flag(finding, file);
    }

    /// <param name="imported">The contract the import places it under; none where it cannot.</param>
    /// <param name="right">The contract that owes it; none where nobody does.</param>
    public void Count(BookingLine line, GeneratedContract? imported, GeneratedContract? right)
    {
        if (imported is not null)
        {
            SumsOf(imported, line).Imported.Add(line);
        }

        if (right is not null)
        {
            SumsOf(right, line).Right.Add(line);
        }
    }

    public void CountSap(BookingLine line, GeneratedContract contract) => SumsOf(contract, line).Sap.Add(line);

    private TotalSums SumsOf(GeneratedContract contract, BookingLine line)
    {
        var trafficClass = line.Product != "SPD" ? TrafficClass.None : line.InTown ? TrafficClass.TD : TrafficClass.NTD;
        var key = new TotalKey(contract.Number, contract.PeriodOf(DateOnly.FromDateTime(line.At)), line.OfficeId, line.Product, trafficClass);
        if (!Totals.TryGetValue(key, out var sums))
        {
            Totals.Add(key, sums = new TotalSums());
        }

        return sums;
    }

    // findings on one line come one after the other
    private void Flag(PlantedFinding finding, FileTruth file)
    {
        if (lastFlagged != (finding.File, finding.Line))
        {
            lastFlagged = (finding.File, finding.Line);
            file.Flagged++;
        }
    }
}
