using UCCMS.Core.Organisation;

namespace UCCMS.Core.Bookings;

/// <summary>Findings about which one office asks another.</summary>
public interface IQuestionsStore
{
    /// <summary>A finding within sight, to be changed; none when there is no such.</summary>
    Task<BookingFinding?> FindingAsync(long id, CancellationToken ct);

    /// <summary>The office of the other booking of a pair, whosever it is.</summary>
    Task<OfficeId?> OfficeOfAsync(long booking, CancellationToken ct);

    Task<bool> IsWaitingAsync(long finding, CancellationToken ct);

    /// <summary>None when there is no such question within sight.</summary>
    Task<OfficeQuestion?> QuestionAsync(Guid id, CancellationToken ct);

    void Add(OfficeQuestion question);
}
