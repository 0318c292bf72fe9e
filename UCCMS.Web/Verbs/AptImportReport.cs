using System.Diagnostics;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;

namespace UCCMS.Web.Verbs;

/// <summary>What became of a file of APT invoices, in the members that every import answers with.</summary>
internal sealed class AptImportReport(Stopwatch watch)
{
    private const string SameFile = "apt-invoice.same-file";

    private readonly SortedDictionary<string, int> _findings = new(StringComparer.Ordinal);
    private int _rowsRead;
    private int _flagged;
    private int _invoices;
    private int _loaded;

    public List<RowProblem> Errors { get; } = [];

    public bool IsAlreadyImported { get; private set; }

    /// <summary>The code of the refusal of the whole file; null where it was taken, now or before.</summary>
    public string? Refused { get; private set; }

    public string? Reason { get; private set; }

    public string Sentence => IsAlreadyImported
        ? "This file was imported before; nothing was changed."
        : $"{_invoices} invoices with {_loaded} rows were loaded; {_flagged} rows do not add up and are flagged. Findings: {(_findings.Count == 0 ? "none" : string.Join(", ", _findings.Select(f => $"{f.Key} {f.Value}")))}.";

    public void Read(int rows) => _rowsRead = rows;

    public void Load(ImportAptInvoice.Result result) => (_loaded, _flagged, _invoices) = (result.Rows, result.Flagged, result.Invoices.Count);

    public void Count(IEnumerable<AptFinding> findings)
    {
        foreach (var code in findings.GroupBy(f => f.Code.ToString(), StringComparer.Ordinal))
        {
            _findings[code.Key] = _findings.GetValueOrDefault(code.Key) + code.Count();
        }
    }

    public void Refuse(string code, string reason)
    {
        IsAlreadyImported = code == SameFile;
        (Refused, Reason) = IsAlreadyImported ? (null, null) : (code, reason);
    }

    /// <summary>Each row read is in one of accepted, flagged and rejected; a refused file has all its rows rejected.</summary>
    public object ToJson() => new
    {
        rowsRead = _rowsRead,
        accepted = _loaded - _flagged,
        flagged = _flagged,
        rejected = _rowsRead - _loaded,
        duplicates = 0,
        alreadyImported = IsAlreadyImported,
        seconds = Math.Round(watch.Elapsed.TotalSeconds, 3),
        findings = _findings,
        errors = Errors.Select(e => new { row = e.Row, column = e.Column, value = e.Value, reason = e.Reason, remedy = e.Remedy }),
        invoices = _invoices,
        refused = Refused,
        reason = Reason,
    };
}
