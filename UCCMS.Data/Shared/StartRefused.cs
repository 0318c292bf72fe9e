namespace UCCMS.Data.Shared;

/// <summary>The program cannot start on these settings or this database; the message is all that its operator needs.</summary>
public sealed class StartRefused : InvalidOperationException
{
    public StartRefused(string message)
        : base(message)
    {
    }

    public StartRefused(string message, Exception cause)
        : base(message, cause)
    {
    }
}
