using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Data.Gst.Returns;

/// <summary>One made return: its documents are closed to the paisa from the lines to the upload file read back.</summary>
internal sealed class ProofBlock
{
    private static readonly ReturnPeriod[] Periods = [new(202406), new(202408), new(202504), new(202505), new(202509), new(202604)];
    private static readonly string[] Suppliers = ["07", "27", "04", "34", "38", "01", "29", "35"];

    private readonly Random random;
    private readonly ReturnHead head;
    private readonly ReturnRules rules;
    private readonly List<MadeDocument> made = [];
    private RandomDocuments? documents;

    public ProofBlock(int seed)
    {
        random = new Random(seed);
        var body = Suppliers[random.Next(Suppliers.Length)] + "AAAGD0001P1Z";
        head = new(body + Gstin.CheckCharacter(body), Periods[random.Next(Periods.Length)]);
        var found = ReturnRules.On(head.Period, ReturnRuleBook.Delivered);
        rules = found with { UsualRates = found.Rates };
    }

    public int Notes { get; private set; }

    public int Documents => made.Count;

    /// <summary>The first thing that does not agree, or null.</summary>
    public string? Run(int count)
    {
        var fault = Make(count) ?? made.Where(m => m.Totals is not null).Select(ProofReference.FaultOf).FirstOrDefault(f => f is not null);
        if (fault is not null)
        {
            return Name(fault);
        }

        var output = new ReturnInMemory();
        using var writer = new Gstr1Writer(head, rules, output);
        var builder = new ReturnBuilder(head, rules, writer);
        var reference = new ProofReference(rules);
        foreach (var document in ReturnOrder.Of(made.Select(m => m.Return)))
        {
            builder.Take(document);
            reference.Add(document);
        }

        var tables = builder.Complete(Series());
        fault = FaultOf(tables, reference) ?? FaultOf(output, reference);
        return fault is null ? null : Name(fault);
    }

    private string Name(string fault) => $"{head.SupplierGstin} {head.Period}: {fault}";

    private string? Make(int count)
    {
        documents = new(random, head, "DL", [.. rules.Rates.Where(r => r > Percent.Zero)], Math.Max(20, count / 20));
        var notes = new RandomNotes(random, head, rules, documents);
        while (made.Count < count && notes.Disagreement is null)
        {
            foreach (var document in documents.Next(roundToRupee: random.Next(8) > 0).ToList())
            {
                made.Add(document);
                if (random.Next(10) == 0)
                {
                    var before = made.Count;
                    made.AddRange(notes.On(document));
                    Notes += made.Count - before;
                }
            }
        }

        return notes.Disagreement;
    }

    private List<SeriesRow> Series() =>
    [
        .. documents!.Serials.OrderBy(s => s.Key).Select(s => new SeriesRow(
            s.Key,
            DocumentNumberFormat.Build("DL", s.Key, head.Period.FinancialYear, 1).Value,
            DocumentNumberFormat.Build("DL", s.Key, head.Period.FinancialYear, s.Value).Value,
            1,
            s.Value,
            made.Count(m => m.Return.Kind == s.Key))),
    ];

    // the working paper against the second reckoning, and without an error
    private static string? FaultOf(ReturnTables tables, ProofReference reference)
    {
        if (tables.Messages.Kept.FirstOrDefault(m => m.Severity == MessageSeverity.Error) is { } error)
        {
            return error.Sentence;
        }

        foreach (var figures in tables.Figures)
        {
            var expected = reference.Sums.GetValueOrDefault(figures.Table, TableSums.None);
            var isListed = figures.Table is ReturnTable.B2b or ReturnTable.Sez or ReturnTable.B2cl or ReturnTable.Cdnr or ReturnTable.Cdnur;
            if (figures.Sums != expected.Sums || (isListed && (figures.Value != expected.Value || figures.Documents != expected.Documents)))
            {
                return $"The working paper's {figures.Table} is {figures.Sums}, the documents {expected.Sums}.";
            }
        }

        return null;
    }

    // the file against the second reckoning, table by table and document by document
    private string? FaultOf(ReturnInMemory output, ProofReference reference)
    {
        var sums = new Gstr1Sums();
        var open = made.Where(m => m.Return.Rates.Count > 0).ToDictionary(m => m.Return.Number, m => m.Return, StringComparer.Ordinal);
        foreach (var entry in output.Read(head))
        {
            sums.Add(entry);
            if (open.TryGetValue(entry.Key, out var document) && !IsSame(entry, document))
            {
                return $"{entry.Key} in the file is not the document.";
            }
        }

        return TieOut.Of(reference.Sums, sums.ByTable).Differences is [var first, ..]
            ? $"{first.Table} {first.Head}: documents {first.Show(first.Documents)}, file {first.Show(first.Return)}."
            : null;
    }

    private static bool IsSame(Gstr1Entry entry, ReturnDocument document)
    {
        if (entry.Value != document.Value || entry.Date != document.Date || entry.Party != document.RecipientGstin || entry.Rates.Count != document.Rates.Count)
        {
            return false;
        }

        foreach (var rate in document.Rates)
        {
            if (entry.Rates.FirstOrDefault(r => r.Rate == rate.Rate)?.Sums != rate.Sums)
            {
                return false;
            }
        }

        return true;
    }
}
