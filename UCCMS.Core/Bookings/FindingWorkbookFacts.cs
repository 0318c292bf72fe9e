using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;

namespace UCCMS.Core.Bookings;

/// <summary>What a workbook of findings was taken out for, by whom and when; under its seal.</summary>
/// <param name="Contract">With the period: of this draft; none where findings of several drafts are in it.</param>
/// <param name="Rows">Findings it was written with.</param>
public sealed record FindingWorkbookFacts(
    Guid Id, OfficeId Office, string OfficeName, ContractId? Contract, string? ContractNumber, DateOnly? PeriodFrom, DateOnly? PeriodTo, string PersonName, DateTime ExportedAtUtc, int Rows);
