// A counter that a poll loop can wait on (eventfd(2)).
#ifndef CPLATFORM_EVENT_DESCRIPTOR_H
#define CPLATFORM_EVENT_DESCRIPTOR_H

/// A new one, closed on exec, never blocking; or a negative errno.
int cplatform_event_descriptor(void);

/// Makes it readable.
void cplatform_event_raise(int descriptor);

/// Makes it quiet.
void cplatform_event_drain(int descriptor);

#endif
