namespace UCCMS.Core.Settlement;

/// <summary>How far the settlement of an issued document has come; each document is in exactly one state.</summary>
public enum SettlementState
{
    /// <summary>Nothing is owed on it any more.</summary>
    Completed,

    /// <summary>It waits for its billing date or for the customer's payment; nothing of it is paid.</summary>
    Pending,

    /// <summary>A part is paid or taken off by notes, or APT has taken the money and the document is not set against it yet.</summary>
    Processing,

    /// <summary>Its billing date has come, and the deposit does not suffice (letter of 24-12-2025, paragraph 2.5).</summary>
    Short,
}
