using Quartz;

namespace ListingEngine.Host.Presentations.Pdf;

/// <summary>Goes round for <see cref="PdfShelf"/>.</summary>
internal sealed class PdfSweepJob(PdfShelf shelf) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        shelf.Sweep();
        return ValueTask.CompletedTask;
    }
}
