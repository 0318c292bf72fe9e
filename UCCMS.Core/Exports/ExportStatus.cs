namespace UCCMS.Core.Exports;

/// <summary>Where an export stands.</summary>
public enum ExportStatus
{
    /// <summary>The program takes it up within seconds.</summary>
    Waiting,

    /// <summary>Rows are read and written.</summary>
    Running,

    /// <summary>Its file can be fetched.</summary>
    Ready,

    /// <summary>Something unexpected ended it.</summary>
    Failed,

    /// <summary>Whoever asked may no longer see the list.</summary>
    Refused,

    /// <summary>Its maker stopped it.</summary>
    Cancelled,

    /// <summary>The file was removed after its time; this row and the hash stay.</summary>
    Expired,
}
