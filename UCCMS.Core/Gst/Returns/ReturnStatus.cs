namespace UCCMS.Core.Gst.Returns;

/// <summary>How far the return of a GSTIN and month is.</summary>
public enum ReturnStatus
{
    /// <summary>No document of ours is dated in the month: nothing to report from here.</summary>
    NoDocuments,

    /// <summary>Documents come in, or the return has yet to be prepared.</summary>
    Open,

    /// <summary>Prepared from all documents, without errors, and the month is over: to be uploaded and filed.</summary>
    Ready,

    /// <summary>Filed and closed.</summary>
    Filed,

    /// <summary>Not filed by the day it was due.</summary>
    Late,
}

/// <summary>Derives the status of a return from what is recorded of it; it is never stored.</summary>
public static class ReturnStatusOf
{
    /// <param name="isFiled">A filing is recorded.</param>
    /// <param name="documents">Dated in the month.</param>
    /// <param name="isReady">The latest preparation can be filed.</param>
    /// <param name="period">The month.</param>
    /// <param name="dueOn">By when it is filed.</param>
    /// <param name="today">IST.</param>
    public static ReturnStatus Month(bool isFiled, int documents, bool isReady, ReturnPeriod period, DateOnly dueOn, DateOnly today) => isFiled
        ? ReturnStatus.Filed
        : documents == 0 ? ReturnStatus.NoDocuments
        : today > dueOn ? ReturnStatus.Late
        : isReady && period.To < today ? ReturnStatus.Ready
        : ReturnStatus.Open;
}
