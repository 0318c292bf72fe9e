using System.Security.Cryptography;

namespace UCCMS.Web.Shared;

/// <summary>The number under which a fault stands in the log and on the screen.</summary>
public static partial class FaultReference
{
    /// <summary>Logs the fault and returns its reference, eight characters that can be read out over the telephone.</summary>
    public static string Record(ILogger log, Exception fault)
    {
        var reference = RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 8);
        LogFault(log, reference, fault);
        return reference;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Fault {Reference}")]
    private static partial void LogFault(ILogger log, string reference, Exception fault);
}
