using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Gst.Returns;

/// <summary>
/// Works out a return from the documents as they are: built, validated and written in one pass, then tied out against what
/// the database adds up.
/// </summary>
public sealed class ReturnPapers(ReturnDocumentQueries documents, ReturnSumsQueries sums, ReturnLedgerQueries ledger, ReturnReference reference, AdvanceQueries advances, TimeProvider time)
{
    /// <summary>The rules of a month by the reference data that the Administrator keeps.</summary>
    /// <exception cref="RuleViolation">gstr1.no-rule</exception>
    public async Task<ReturnRules> RulesAsync(ReturnPeriod period, CancellationToken ct = default) => ReturnRules.On(period, await reference.BookAsync(ct));

    /// <summary>Whose documents, for the queries behind the working paper.</summary>
    /// <exception cref="RuleViolation">gstr1.no-rule</exception>
    public async Task<ReturnSelection> SelectionAsync(ReturnHead head, CancellationToken ct = default) => ReturnSelection.Of(head, await RulesAsync(head.Period, ct));

    /// <summary>Writes the upload file into a folder.</summary>
    /// <exception cref="RuleViolation">gstr1.no-rule</exception>
    public async Task<ReturnPaper> BuildAsync(ReturnHead head, ReturnFolder folder, CancellationToken ct = default)
    {
        var rules = await RulesAsync(head.Period, ct);
        var selection = ReturnSelection.Of(head, rules);
        using var writer = new Gstr1Writer(head, rules, folder);
        var builder = new ReturnBuilder(head, rules, writer);
        await foreach (var document in documents.ReadAsync(selection, ct: ct))
        {
            builder.Take(document);
        }

        var tables = builder.Complete(await sums.SeriesAsync(selection, ct), await advances.OfMonthAsync(head.SupplierGstin, head.Period, ct));
        var tieOut = TieOut.Of(await sums.SumsAsync(selection, ct), folder.Sums(head), await ledger.SumsAsync(selection, ct));
        return new(tables, tieOut, await folder.PartsAsync(head, IndianTime.Today(time), ct));
    }

    /// <summary>The live working paper; its file is thrown away.</summary>
    /// <exception cref="RuleViolation">gstr1.no-rule</exception>
    public async Task<ReturnPaper> PreviewAsync(ReturnHead head, CancellationToken ct = default)
    {
        using var folder = new ReturnFolder();
        return await BuildAsync(head, folder, ct);
    }
}
