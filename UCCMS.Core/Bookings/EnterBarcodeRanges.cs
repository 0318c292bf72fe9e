using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>Enters ranges that were allotted before UCCMS, all or none of them.</summary>
[Requires(Permissions.ManageReferenceData)]
public sealed class EnterBarcodeRanges(IBarcodesStore barcodes) : IUseCase<EnterBarcodeRanges.Input, EnterBarcodeRanges.Result>
{
    public sealed record Input(IReadOnlyList<BarcodeRangeEntry> Entries);

    /// <summary>How many were entered, and over how many numbers.</summary>
    public sealed record Result(int Ranges, long Numbers);

    /// <exception cref="RuleViolation">barcode.no-rows, barcode.rejected-rows: names the first fault, and the range it collides with.</exception>
    public async Task<Result> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        RuleViolation.Unless(input.Entries.Count > 0, "barcode.no-rows", "There is no range to enter.");
        var facts = await barcodes.FactsAsync(input.Entries, ct);
        var problems = BarcodeRangeCheck.Of(input.Entries, facts);
        RuleViolation.Unless(problems.Count == 0, "barcode.rejected-rows", problems is [var first, ..] ? Refusal(first) : string.Empty, problems is [var fault, ..] ? FieldOf(fault.Column) : null);
        var counters = (await barcodes.SeriesAsync([.. facts.Prefixes], ct)).ToDictionary(s => s.Prefix, StringComparer.Ordinal);
        foreach (var entry in input.Entries)
        {
            var (contract, customer) = facts.Contracts[entry.ContractNumber];
            RuleViolation.Unless(entry.Source.Trim().Length is > 0 and <= 200, "barcode.source", "Name the letter or record by which it was allotted.", nameof(entry.Source));
            counters[entry.Prefix].NoteEntered();
            barcodes.Add(BarcodeRange.Allot(contract, customer, entry.Prefix, entry.FirstSerial, entry.Count, entry.IsSoftCopy, entry.AllottedFrom).Because(entry.Source.Trim()));
        }

        return new(input.Entries.Count, input.Entries.Sum(e => (long)e.Count));
    }

    private static string Refusal(RowProblem problem) =>
        (problem.Row > 0 ? $"Row {problem.Row}, {problem.Column} “{problem.Value}”: " : string.Empty) + $"{problem.Reason} {problem.Remedy} Nothing was entered.";

    private static string FieldOf(string column) => column switch
    {
        BarcodeRangeFile.Prefix => nameof(BarcodeRangeEntry.Prefix),
        BarcodeRangeFile.Contract => nameof(BarcodeRangeEntry.ContractNumber),
        BarcodeRangeFile.Count => nameof(BarcodeRangeEntry.Count),
        _ => nameof(BarcodeRangeEntry.FirstSerial),
    };
}
