using UCCMS.Core.Ledger;
using UCCMS.Core.Ledger.Elekha;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Ledger.Elekha;

/// <summary>An extract in the list.</summary>
public sealed record ElekhaExtractRow(ElekhaExtractId Id, ElekhaMonth Month, OfficeId Pao, string PaoName, string FileName, int Rows, Money Total, string PersonName, DateTime EnteredAtUtc, bool IsLatest);

/// <summary>A head of an office compared.</summary>
/// <param name="Compared">Both sides.</param>
/// <param name="OfficeName">The office.</param>
/// <param name="Ddo">Who draws for it at the end of the month; none where nobody is assigned.</param>
/// <param name="DdoName">In words.</param>
/// <param name="Pao">To which it accounts at the end of the month; none where nobody is assigned.</param>
/// <param name="Explained">Why they differ, as long as it holds for both amounts.</param>
public sealed record ElekhaComparedRow(ElekhaCompared Compared, string OfficeName, OfficeId? Ddo, string DdoName, OfficeId? Pao, ElekhaExplanation? Explained = null)
{
    /// <summary>The two sides differ, and nobody has said why.</summary>
    public bool IsMissed => Compared.Standing != ElekhaStanding.Match && Explained is null;
}

/// <summary>The comparison of one month.</summary>
/// <param name="Month">Of the accounts.</param>
/// <param name="Extracts">How many the month rests on; none: nothing is compared yet.</param>
/// <param name="Rows">Each office and head, misses first.</param>
public sealed record ElekhaReconciliation(ElekhaMonth Month, int Extracts, IReadOnlyList<ElekhaComparedRow> Rows)
{
    public Money Accounted => Money.Sum(Rows.Select(r => r.Compared.Accounted));

    public Money Elekha => Money.Sum(Rows.Select(r => r.Compared.Elekha));

    /// <summary>Not explained yet.</summary>
    public int Misses => Rows.Count(r => r.IsMissed);

    public int Explained => Rows.Count(r => r.Explained is not null);
}

/// <summary>A posting behind a compared amount; receipts plus.</summary>
public sealed record ElekhaPosting(DateOnly Date, JournalId Journal, LedgerAct Act, string? Voucher, LedgerDocumentId DocumentId, string? DocumentNumber, string Component, Money Amount);

/// <summary>Both sides of an office and head: what was posted here, and the rows of e-Lekha.</summary>
public sealed record ElekhaBothSides(string OfficeName, IReadOnlyList<ElekhaPosting> Postings, IReadOnlyList<ElekhaLine> Lines);

/// <summary>Whether an amount accounted at an office in a month stands in e-Lekha.</summary>
public sealed record ElekhaReflection(OfficeId Office, ElekhaMonth Month, string Head, Money Amount, ElekhaStanding? Standing);
